package vn.sohotich.platform.command.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/** Counts findings by severity and by code. */
public final class Tally {

    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> byCode = new TreeMap<>();

    public void add(Finding finding) {
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        byCode.merge(finding.code(), 1L, Long::sum);
    }

    public long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    public Map<Severity, Long> bySeverity() {
        return bySeverity;
    }

    public Map<String, Long> byCode() {
        return byCode;
    }

    public boolean hasErrors() {
        return of(Severity.ERROR) + of(Severity.REFUSED) > 0;
    }
}

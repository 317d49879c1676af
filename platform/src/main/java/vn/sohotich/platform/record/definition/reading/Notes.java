package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/** Collects what is found while one cell is read. */
final class Notes {
    private final Field field;
    private List<Finding> findings = List.of();

    Notes(Field field) {
        this.field = field;
    }

    void add(FindingCode code, String... args) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        findings.add(Finding.of(code, field.severityOf(code), field.name(), args));
    }

    List<Finding> findings() {
        return findings;
    }
}

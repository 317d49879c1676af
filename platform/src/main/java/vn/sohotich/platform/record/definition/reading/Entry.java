package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/**
 * One entry of a register book as read: {@code written} holds the non-empty cells exactly as they were, by column name,
 * {@code normal} the normalised values by field. A value that cannot be understood stays in {@code normal} as written
 * and has a finding; a missing one is in neither.
 */
public final class Entry {
    private final BookType type;
    private final Map<String, String> written;
    private final Map<String, String> normal;
    private final List<Finding> findings;

    public Entry(BookType type, Map<String, String> written, Map<String, String> normal, List<Finding> findings) {
        this.type = type;
        this.written = Collections.unmodifiableMap(written);
        this.normal = Collections.unmodifiableMap(normal);
        this.findings = Collections.unmodifiableList(findings);
    }

    public BookType type() {
        return type;
    }

    public Map<String, String> written() {
        return written;
    }

    public Map<String, String> normal() {
        return normal;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The same entry with further findings, such as those about its row or that only the whole file shows. */
    public Entry with(List<Finding> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(further);
        return new Entry(type, written, normal, all);
    }

    /** The normalised value of the field, empty text when it is missing. */
    public String value(String field) {
        return normal.getOrDefault(field, "");
    }

    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    public boolean isBlank() {
        return written.isEmpty();
    }
}

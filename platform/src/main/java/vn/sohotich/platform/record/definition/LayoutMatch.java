package vn.sohotich.platform.record.definition;

import java.util.List;

/**
 * A header row understood: kind of book, layout, and the column for each cell of the row in its order. Findings say
 * which columns are unknown, repeated or missing.
 */
public record LayoutMatch(BookType type, Layout layout, List<Column> columns, List<Finding> findings) {
    public LayoutMatch {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /** True when rows under this header cannot be read: a required column is missing or a column stands twice. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
    }
}

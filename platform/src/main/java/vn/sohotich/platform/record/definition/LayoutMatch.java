package vn.sohotich.platform.record.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header row understood: kind of book, layout, and the column for each cell of the row in its order. Findings say
 * which columns are unknown, repeated or missing.
 */
public record LayoutMatch(BookType type, Layout layout, List<Column> columns, List<Finding> findings) {
    public LayoutMatch {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /**
     * Whether a row says more than which row of which book of which office it would be: templates for a chosen book have
     * that much in rows that nobody has filled in.
     */
    public boolean isFilledIn(@Nullable CellText[] cells) {
        int width = Math.min(cells.length, columns.size());
        for (int i = 0; i < width; i++) {
            CellText cell = cells[i];
            if (cell != null && !cell.text().isBlank() && !isGiven(columns.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(Column column) {
        String field = column.field();
        return column.carries() == Column.Carries.ROW_NUMBER
                || (field != null
                        && (field.equals(type.key().book())
                                || field.equals(type.key().office())));
    }

    /** True when rows under this header cannot be read: a required column is missing or a column stands twice. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
    }
}

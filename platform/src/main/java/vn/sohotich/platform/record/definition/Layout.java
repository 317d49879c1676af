package vn.sohotich.platform.record.definition;

import java.util.List;

/**
 * The form of a workbook for one kind of book: sheet, columns in order and how dates are written. Inferred layouts were
 * described without an official workbook at hand.
 */
public record Layout(String id, Label name, String sheet, boolean inferred, DateStyle dateStyle, List<Column> columns) {
    /** Id of the layout that takes any known column in any order. */
    public static final String PLAIN = "plain";

    public Layout {
        columns = List.copyOf(columns);
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** How dates are written in the cells. */
    public enum DateStyle {
        DOTS,
        SLASHES
    }
}

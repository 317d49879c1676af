package vn.sohotich.platform.record.definition;

import org.jspecify.annotations.Nullable;

/**
 * A column of a workbook layout. The header is verbatim, trailing blanks and hints included; {@code name} is the key
 * under which the written cell is kept.
 */
public record Column(String header, String name, @Nullable String field, Carries carries) {
    /** A column that the layout does not know; its cells are not taken in. */
    public static Column unknown(String header) {
        return new Column(header, header, null, Carries.UNKNOWN);
    }

    /** What the cells of a column carry. */
    public enum Carries {
        /** The value of the field. */
        VALUE,
        /** The same field once more, in words. */
        NAME,
        /** The running number of the row. */
        ROW_NUMBER,
        /** Something about the row that is kept as written and belongs to no field. */
        KEPT,
        UNKNOWN
    }
}

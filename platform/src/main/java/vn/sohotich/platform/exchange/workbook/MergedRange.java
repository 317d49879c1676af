package vn.sohotich.platform.exchange.workbook;

/** Cells joined into one; rows and columns counted from 1 and 0, as in {@link SheetRow}. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** The range of a reference such as {@code C1:D1} or {@code C1}. */
    public static MergedRange of(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        return new MergedRange(
                ColumnLetters.row(first),
                ColumnLetters.row(last),
                ColumnLetters.column(first),
                ColumnLetters.column(last));
    }

    public boolean covers(int row) {
        return firstRow <= row && row <= lastRow;
    }

    /** The range as people read it, such as {@code C1:D1}. */
    public String address() {
        return ColumnLetters.of(firstColumn) + firstRow + ":" + ColumnLetters.of(lastColumn) + lastRow;
    }
}

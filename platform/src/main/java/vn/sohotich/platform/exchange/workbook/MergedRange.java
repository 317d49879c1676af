package vn.sohotich.platform.exchange.workbook;

/** Cells joined into one; rows and columns counted from 1 and 0, as in {@link SheetRow}. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean covers(int row) {
        return firstRow <= row && row <= lastRow;
    }

    /** The range as people read it, such as {@code C1:D1}. */
    public String address() {
        return ColumnLetters.of(firstColumn) + firstRow + ":" + ColumnLetters.of(lastColumn) + lastRow;
    }
}

package vn.sohotich.platform.exchange.workbook;

/**
 * What stands around the values of a sheet that was read to its end: hidden rows and columns, a filter, joined cells
 * below the header, the last row that the sheet claims to have (0 when it claims nothing) and the last one it has.
 */
public record SheetTraits(
        int hiddenRows,
        int hiddenColumns,
        boolean filtered,
        int joined,
        String firstJoined,
        int claimedRow,
        int lastRow) {

    /** A sheet with nothing unusual about it. */
    public static final SheetTraits NONE = new SheetTraits(0, 0, false, 0, "", 0, 0);

    /** Gathers the traits while a reader comes across them; {@code header} rows from the top may have joined cells. */
    public static final class Gathering {
        private static final int HEADER_ROWS = 20;

        private int hiddenRows;
        private int hiddenColumns;
        private boolean filtered;
        private int joined;
        private String firstJoined = "";
        private int claimedRow;
        private int lastRow;

        public void row(int number, boolean hidden) {
            lastRow = Math.max(lastRow, number);
            hiddenRows += hidden ? 1 : 0;
        }

        public void hiddenColumns(int first, int last) {
            hiddenColumns += Math.max(0, last - first + 1);
        }

        public void filter() {
            filtered = true;
        }

        public void joined(MergedRange range) {
            if (range.firstRow() > HEADER_ROWS) {
                firstJoined = joined == 0 ? range.address() : firstJoined;
                joined++;
            }
        }

        public void claims(int row) {
            claimedRow = row;
        }

        public SheetTraits seen() {
            return new SheetTraits(hiddenRows, hiddenColumns, filtered, joined, firstJoined, claimedRow, lastRow);
        }
    }
}

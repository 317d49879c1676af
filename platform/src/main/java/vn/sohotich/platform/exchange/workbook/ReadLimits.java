package vn.sohotich.platform.exchange.workbook;

/**
 * What a workbook may cost to read. Beyond any of these the file is refused, whatever it claims about itself.
 *
 * @param fileBytes size of the file
 * @param partBytes size of one part of an .xlsx after inflating
 * @param ratio inflated size over packed size, judged beyond {@code freeBytes}
 * @param freeBytes inflated size up to which no ratio is judged
 * @param parts number of parts in an .xlsx
 * @param columns last column that may hold something
 * @param rows last row that may hold something
 * @param cellChars length of one cell's text
 */
public record ReadLimits(
        long fileBytes, long partBytes, int ratio, long freeBytes, int parts, int columns, int rows, int cellChars) {

    /** Room for a whole province in one workbook: a million rows of a hundred columns. */
    public static final ReadLimits STANDARD =
            new ReadLimits(2L << 30, 4L << 30, 100, 32L << 20, 2_000, 1_024, 1_048_576, 32_767);

    /** Room for a whole register or for all records of a province in one file, which only a {@code .csv} can be. */
    public static final ReadLimits EXTRACT =
            new ReadLimits(8L << 30, 8L << 30, 100, 32L << 20, 2_000, 1_024, 20_000_000, 32_767);
}

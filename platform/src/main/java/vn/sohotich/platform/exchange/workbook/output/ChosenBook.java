package vn.sohotich.platform.exchange.workbook.output;

/**
 * The register book for which a template is made: its number as books write it ({@code 01/2018}) and its office stand in
 * so many rows already.
 */
public record ChosenBook(String number, String office, int rows) {

    /** As many rows as anybody types in a few days. */
    public static final int USUAL_ROWS = 500;

    /** More rows than any paper book has. */
    public static final int MOST_ROWS = 10_000;

    public ChosenBook {
        if (rows < 0 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("rows: 0 to " + MOST_ROWS);
        }
    }
}

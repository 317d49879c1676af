package vn.sohotich.platform.record.definition.reading;

/** A cell as text; {@code numeric} when the workbook held a number there, which loses leading zeros. */
public record CellText(String text, boolean numeric) {
    public static final CellText EMPTY = new CellText("", false);

    public static CellText of(String text) {
        return new CellText(text, false);
    }
}

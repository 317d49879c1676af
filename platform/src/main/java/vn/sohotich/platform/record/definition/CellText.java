package vn.sohotich.platform.record.definition;

/**
 * One cell of a workbook as text, exactly as people saw it. {@code numeric} is true when the cell held a number, so
 * that an identity number that lost its leading zero can be told from one that was written short.
 */
public record CellText(String text, boolean numeric) {

    /** The cell that holds nothing. */
    public static final CellText EMPTY = new CellText("", false);

    public boolean isEmpty() {
        return text.isEmpty();
    }
}

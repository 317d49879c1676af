package vn.sohotich.platform.record.definition;

/**
 * One cell of a workbook as text, exactly as people saw it. {@code numeric} is true when the cell held a number, so
 * that an identity number that lost its leading zero can be told from one that was written short. {@code meaning} is
 * what is to be understood where that differs from the letters: the same text out of an old encoding, the date that a
 * number stands for.
 */
public record CellText(String text, boolean numeric, String meaning) {

    /** The cell that holds nothing. */
    public static final CellText EMPTY = new CellText("", false);

    public CellText(String text, boolean numeric) {
        this(text, numeric, text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same cell, understood otherwise. */
    public CellText meaning(String understood) {
        return new CellText(text, numeric, understood);
    }
}

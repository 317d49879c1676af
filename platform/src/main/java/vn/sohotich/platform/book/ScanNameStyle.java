package vn.sohotich.platform.book;

/**
 * How a scan's name is written: how many digits a book and an entry number are padded to, and whether the day of
 * registration stands in it. Offices differ in this, so it is configuration.
 */
public record ScanNameStyle(int bookWidth, int numberWidth, boolean dated) {
    /** Two digits for the book, three for the entry, with the day. */
    public static final ScanNameStyle THREE_DIGITS = new ScanNameStyle(2, 3, true);

    /** Two digits for book and entry, with the day. */
    public static final ScanNameStyle TWO_DIGITS = new ScanNameStyle(2, 2, true);
}

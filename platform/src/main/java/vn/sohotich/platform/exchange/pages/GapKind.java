package vn.sohotich.platform.exchange.pages;

import java.util.Locale;

/** What a number or a page of a book lacks. */
public enum GapKind {
    /** There is a record, but no scan of its page. */
    NO_SCAN,
    /** There is a scan with this number, but no record. */
    NO_RECORD,
    /** Neither record nor scan: the number is skipped in the book, or nobody has come to it. */
    NEITHER,
    /** A page between the first and the last on which no record stands. */
    EMPTY_PAGE;

    /** The word in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

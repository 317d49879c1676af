package vn.sohotich.platform.book;

import java.util.Set;

/** What came of reading a scan's file name: its parts with what had to be forgiven, or why it cannot be read. */
public sealed interface ScanNameReading {
    /** The name was understood; {@code leniencies} says where it departs from the pattern. */
    record Parsed(ScanName name, Set<Leniency> leniencies) implements ScanNameReading {}

    /** The name cannot be understood. */
    record Unparsed(Reason reason) implements ScanNameReading {}

    /** A departure from the letter's pattern that is forgiven. */
    enum Leniency {
        EXTENSION_CASE,
        KIND_CASE,
        SEPARATORS,
        COPY_MARK,
        UNUSUAL_CHARACTERS,
        SHORT_YEAR,
        YEAR_RANGE,
        NO_BOOK,
        NO_DATE,
        DATE_FORM,
        DATE_PARTIAL,
        DATE_NOT_REAL,
        SEVERAL_YEARS,
        PARTS_IGNORED
    }

    /** Why a name cannot be read. */
    enum Reason {
        NOT_PDF,
        TOO_LONG,
        TOO_FEW_PARTS,
        KIND_UNKNOWN,
        YEAR_UNREADABLE,
        BOOK_UNREADABLE,
        NUMBER_UNREADABLE,
        PARTS_LEFT_OVER
    }
}

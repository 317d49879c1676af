package vn.sohotich.platform.book;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What came of reading a scan's file name: its parts with what had to be forgiven, or why it cannot be read. */
public sealed interface ScanNameReading {
    /**
     * The name was understood; {@code leniencies} says where it departs from the pattern. {@code more} are further entries
     * on the same page; {@code leaf} is which page of its entry the file shows, 0 when the name does not say.
     */
    record Parsed(ScanName name, Set<Leniency> leniencies, List<ScanName> more, int leaf) implements ScanNameReading {
        public Parsed {
            more = List.copyOf(more);
        }

        Parsed(ScanName name, Set<Leniency> leniencies) {
            this(name, leniencies, List.of(), 0);
        }

        /** Every entry that the page shows. */
        public List<ScanName> names() {
            return Stream.concat(Stream.of(name), more.stream()).toList();
        }
    }

    /** The name cannot be understood. */
    record Unparsed(Reason reason) implements ScanNameReading {}

    /** A departure from the letter's pattern that is forgiven. */
    enum Leniency {
        EXTENSION_CASE,
        PICTURE,
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
        PARTS_IGNORED,
        SEVERAL_ENTRIES,
        LEAF
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
        PARTS_LEFT_OVER,
        TOO_MANY_NUMBERS
    }
}

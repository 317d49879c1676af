package vn.sohotich.platform.record.definition.reading;

import java.time.Clock;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * Turns rows into entries: keeps what is written, normalises, checks. Keeps the plan of the last header and what it
 * recognised before, so it belongs to one thread; make one for each file.
 */
public final class EntryReader {
    public EntryReader(BookTypes types, Clock clock) {}

    /** Reads one row under a header that was matched; cells beyond the header are ignored. */
    public Entry read(LayoutMatch match, CellText[] cells) {
        throw new UnsupportedOperationException();
    }

    /** Reads what was typed into the form of a page, by field. */
    public Entry read(BookType type, Map<String, String> written) {
        throw new UnsupportedOperationException();
    }
}

package vn.sohotich.platform.handover.proof;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is not as the manifest says: which, in which file and row (0 for the whole file), and more to be said
 * about it, such as where the row came from. Words under {@code handover.difference.<code>}.
 */
public record Difference(Code code, String file, long row, List<String> args) {

    /** What can be different. */
    public enum Code {
        FILE_MISSING,
        FILE_ADDED,
        FILE_CHANGED,
        FILE_UNREADABLE,
        ROW_REMOVED,
        ROW_DOUBLED,
        ROW_CHANGED,
        ROW_ADDED,
        ROWS_MOVED,
        LIST_CHANGED,
        LIST_BROKEN,
        LIST_ORDER,
        LIST_SUM,
        SOURCE_TWICE,
        SOURCE_MISSING,
        SOURCE_UNKNOWN,
        SUM_DIFFERS,
        INPUT_CHANGED,
        INPUT_UNKNOWN,
        INPUT_ROW_MISSING,
        INPUT_ROW_CHANGED,
        INPUT_ROW_UNREAD;

        public String key() {
            return "handover.difference." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Difference of(Code code, String file, long row, String... args) {
        return new Difference(code, file, row, List.of(args));
    }
}

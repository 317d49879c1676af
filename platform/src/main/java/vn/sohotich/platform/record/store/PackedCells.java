package vn.sohotich.platform.record.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an imported row in the order of their sheet's columns, one after another; the names of the columns stand
 * once with the sheet. A typed page has no sheet and is kept as json.
 */
public final class PackedCells {
    static final char SEPARATOR = '\u001F';
    private static final char GUARD = '\u001E';
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    private PackedCells() {}

    /** The names of the columns as they are kept with the sheet. */
    public static String names(Iterable<String> names) {
        return String.join(String.valueOf(SEPARATOR), names);
    }

    /** The non-empty cells by column name; {@code names} is null for a typed page. */
    public static Map<String, String> read(String cells, @Nullable String names) {
        return names == null
                ? JsonText.read(cells)
                : unpack(cells, NAMES.computeIfAbsent(names, text -> List.of(text.split(String.valueOf(SEPARATOR)))));
    }

    private static Map<String, String> unpack(String cells, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        int start = 0;
        for (String name : names) {
            int end = cells.indexOf(SEPARATOR, start);
            String value = cells.substring(start, end < 0 ? cells.length() : end);
            if (!value.isEmpty()) {
                values.put(name, unguarded(value));
            }
            start = end < 0 ? cells.length() : end + 1;
        }
        return values;
    }

    /** A value that cannot be taken for two. */
    static String guarded(String value) {
        return value.indexOf(SEPARATOR) < 0 && value.indexOf(GUARD) < 0
                ? value
                : value.replace(String.valueOf(GUARD), GUARD + "0").replace(String.valueOf(SEPARATOR), GUARD + "1");
    }

    private static String unguarded(String value) {
        return value.indexOf(GUARD) < 0
                ? value
                : value.replace(GUARD + "1", String.valueOf(SEPARATOR)).replace(GUARD + "0", String.valueOf(GUARD));
    }
}

package vn.sohotich.platform.record.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Entries restored from what is kept: written cells, and normalised values only where they differ. */
public final class KeptEntries {
    private KeptEntries() {}

    public static Entry restore(BookType type, Map<String, String> written, Map<String, String> differing) {
        return new Entry(type, written, values(type, written, differing), List.of());
    }

    /** All normalised values that are not empty. */
    public static Map<String, String> values(
            BookType type, Map<String, String> written, Map<String, String> differing) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            String value = differing.getOrDefault(field.name(), written.getOrDefault(field.name(), ""));
            if (!value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        return values;
    }
}

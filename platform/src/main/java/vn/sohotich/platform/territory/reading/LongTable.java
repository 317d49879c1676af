package vn.sohotich.platform.territory.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fixed map from keys of letters, read without boxing. */
final class LongTable<T> {
    private final long[] keys;
    private final Object[] values;
    private final int mask;

    LongTable(Map<Long, T> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 3)) << 1;
        keys = new long[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach((key, value) -> {
            int at = slot(key);
            while (values[at] != null) {
                at = (at + 1) & mask;
            }
            keys[at] = key;
            values[at] = value;
        });
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(long key) {
        int at = slot(key);
        while (values[at] != null) {
            if (keys[at] == key) {
                return (T) values[at];
            }
            at = (at + 1) & mask;
        }
        return null;
    }
}

package vn.sohotich.platform.record.definition.reading;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one row by name. All rows under a header share its names, so that a row costs one array. */
final class RowValues extends AbstractMap<String, String> {
    private final Names names;
    private final @Nullable String[] values;
    private int size;

    RowValues(Names names) {
        this.names = names;
        this.values = new String[names.all.length];
    }

    /** Names in their order; one that comes twice has the place of the first. */
    static final class Names {
        private final String[] all;
        private final Map<String, Integer> places = new HashMap<>();

        Names(List<String> names) {
            all = names.toArray(String[]::new);
            for (int i = 0; i < all.length; i++) {
                places.putIfAbsent(all[i], i);
            }
        }

        /** Where the name at this place keeps its value. */
        int place(int index) {
            return places.getOrDefault(all[index], index);
        }
    }

    void set(int place, String value) {
        if (values[place] == null) {
            size++;
        }
        values[place] = value;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        Integer place = names.places.get(name);
        return place == null ? null : values[place];
    }

    @Override
    public String getOrDefault(@Nullable Object name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Walk();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private final class Walk implements Iterator<Map.Entry<String, String>> {
        private int at = -1;

        Walk() {
            advance();
        }

        @Override
        public boolean hasNext() {
            return at < values.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, String> entry = Map.entry(names.all[at], String.valueOf(values[at]));
            advance();
            return entry;
        }

        private void advance() {
            do {
                at++;
            } while (at < values.length && values[at] == null);
        }
    }
}

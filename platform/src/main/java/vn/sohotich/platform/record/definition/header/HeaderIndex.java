package vn.sohotich.platform.record.definition.header;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Layout;

/** The headers under which the columns of one kind of book are known, in all its layouts and aliases. */
final class HeaderIndex {
    private static final String HINT = "i=[";

    private final BookType type;
    private final Map<String, Column> columns = new HashMap<>();

    HeaderIndex(BookType type) {
        this.type = type;
        for (Layout layout : type.layouts()) {
            layout.columns().forEach(column -> columns.putIfAbsent(key(column.header()), column));
        }
        for (Field field : type.fields()) {
            enter(field, field.name());
            type.quirks().aliases().getOrDefault(field.name(), List.of()).forEach(alias -> enter(field, alias));
        }
    }

    private void enter(Field field, String header) {
        columns.putIfAbsent(key(header), new Column(header, field.name(), field.name(), Column.Carries.VALUE));
    }

    /** The header without hints, blanks, punctuation and letter case. */
    static String key(String header) {
        String composed = Folding.nfc(header).toLowerCase(Locale.ROOT);
        int hint = composed.indexOf(HINT);
        String text = hint < 0 ? composed : composed.substring(0, hint);
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_') {
                key.append(c);
            }
        }
        return key.toString();
    }

    BookType type() {
        return type;
    }

    Optional<Column> find(String header) {
        return Optional.ofNullable(columns.get(key(header)));
    }

    long known(List<String> headers) {
        return headers.stream().filter(header -> find(header).isPresent()).count();
    }

    /**
     * The layout with the most columns in common; that of an era only where no layout of the file comes near, the plain one
     * when none does.
     */
    Layout nearest(List<String> headers, double least) {
        Set<String> keys = keys(headers);
        Set<String> eras = type.versions().stream()
                .filter(version -> !version.without().isEmpty())
                .map(version -> version.layoutId(type.template()))
                .collect(Collectors.toSet());
        Map<Boolean, List<Layout>> byEra =
                type.layouts().stream().collect(Collectors.partitioningBy(layout -> eras.contains(layout.id())));
        return nearest(keys, byEra.getOrDefault(false, List.of()), least)
                .or(() -> nearest(keys, byEra.getOrDefault(true, List.of()), least))
                .orElseGet(() -> type.layout(Layout.PLAIN).orElseThrow());
    }

    private static Optional<Layout> nearest(Set<String> keys, List<Layout> layouts, double least) {
        Optional<Layout> nearest = Optional.empty();
        double best = least;
        for (Layout layout : layouts) {
            double likeness = likeness(keys, keys(layout.headers()));
            if (likeness > best) {
                best = likeness;
                nearest = Optional.of(layout);
            }
        }
        return nearest;
    }

    private static Set<String> keys(List<String> headers) {
        Set<String> keys = new TreeSet<>();
        headers.forEach(header -> keys.add(key(header)));
        keys.remove("");
        return keys;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}

package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Label;

/** A mapping in a definition file that knows its place and which of its keys were asked for. */
final class Node {
    private final String place;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Node(String place, @Nullable Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidDefinition(place, "expected a mapping");
        }
        map.forEach((key, item) -> values.put(String.valueOf(key), item));
    }

    String place() {
        return place;
    }

    InvalidDefinition invalid(String problem) {
        return new InvalidDefinition(place, problem);
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> invalid("'" + key + "' is missing"));
    }

    Optional<String> optional(String key) {
        Object value = value(key);
        if (value instanceof Map || value instanceof List) {
            throw invalid("'" + key + "' must be a single value");
        }
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }

    boolean flag(String key) {
        return optional(key).map(Boolean::parseBoolean).orElse(false);
    }

    int number(String key, int otherwise) {
        return optional(key).map(text -> numberOf(key, text)).orElse(otherwise);
    }

    private int numberOf(String key, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw invalid("'" + key + "' must be a number");
        }
    }

    Label label() {
        return new Label(text("vi"), text("en"));
    }

    Node node(String key) {
        return new Node(place + "/" + key, value(key));
    }

    Optional<Node> optionalNode(String key) {
        return value(key) == null ? Optional.empty() : Optional.of(node(key));
    }

    List<Node> nodes(String key) {
        List<Node> nodes = new ArrayList<>();
        for (Object item : items(key)) {
            nodes.add(new Node(place + "/" + key + "[" + (nodes.size() + 1) + "]", item));
        }
        return nodes;
    }

    List<String> texts(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    List<?> items(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw invalid("'" + key + "' must be a list");
        }
        return list;
    }

    <E extends Enum<E>> E oneOf(Class<E> values, String text) {
        try {
            return Enum.valueOf(values, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw invalid("'" + text + "' is none of " + List.of(values.getEnumConstants()));
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Refuses keys that nobody asked for: they are misspelt. */
    void done() {
        Set<String> unknown = new LinkedHashSet<>(values.keySet());
        unknown.removeAll(asked);
        if (!unknown.isEmpty()) {
            throw invalid("unknown " + unknown);
        }
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }
}

package vn.sohotich.platform.exchange.profile.suggestion;

import java.util.List;
import java.util.Map;

/**
 * What a column may carry: a field, or a rule by which it is taken apart with the field of each part; and why.
 * {@code reason} is the key of a sentence, {@code args} what stands in it.
 */
public record Suggestion(
        String field, String split, Map<String, String> parts, double score, String reason, List<String> args) {

    /** Nothing is known about the column. */
    public static final Suggestion NONE = new Suggestion("", "", Map.of(), 0, "", List.of());

    public Suggestion {
        parts = Map.copyOf(parts);
        args = List.copyOf(args);
    }

    static Suggestion field(String field, double score, String reason, Object... args) {
        return new Suggestion(
                field,
                "",
                Map.of(),
                score,
                reason,
                List.of(args).stream().map(String::valueOf).toList());
    }

    public boolean isEmpty() {
        return field.isEmpty() && split.isEmpty();
    }
}

package vn.sohotich.platform.shared;

import java.util.Arrays;
import java.util.List;

/**
 * An expected no. Its text stands in the message bundles under {@code refusal.<code>}, what to do about it under
 * {@code refusal.<code>.mend}; the arguments name places and figures, never people.
 */
public record Refusal(String code, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String code, Object... args) {
        return new Refusal(code, Arrays.stream(args).map(String::valueOf).toList());
    }
}

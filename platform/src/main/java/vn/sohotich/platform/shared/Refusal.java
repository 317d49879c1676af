package vn.sohotich.platform.shared;

import java.util.List;

/**
 * An expected "no": a code whose words stand in the message bundles under {@code refusal.<code>} and whose remedy
 * stands under {@code refusal.<code>.mend}. Arguments are codes, counts and places in a file, never names of people.
 */
public record Refusal(String code, List<String> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String code, Object... args) {
        return new Refusal(code, List.of(args).stream().map(String::valueOf).toList());
    }

    /** Key of the sentence that says what was refused and why. */
    public String key() {
        return "refusal." + code;
    }

    /** Key of the sentence that says what to do now. */
    public String mendKey() {
        return key() + ".mend";
    }
}

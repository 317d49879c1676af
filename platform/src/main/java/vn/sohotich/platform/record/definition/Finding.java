package vn.sohotich.platform.record.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at in an entry or a file. The text is the message {@code finding.<code>} with the arguments, the
 * way to mend it {@code finding.<code>.mend}.
 */
public record Finding(
        String code, Severity severity, @Nullable String field, List<String> args) {
    public Finding {
        args = List.copyOf(args);
    }

    public static Finding of(FindingCode code, Severity severity, @Nullable String field, String... args) {
        return new Finding(code.name(), severity, field, List.of(args));
    }
}

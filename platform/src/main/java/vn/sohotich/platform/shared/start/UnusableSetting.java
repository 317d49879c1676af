package vn.sohotich.platform.shared.start;

import java.io.Serial;
import java.util.List;

/**
 * A setting with which the application does not start. The code is a message {@code start.<code>} of the bundle
 * {@code shared}; the arguments say which setting and what it may be.
 */
public class UnusableSetting extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final List<String> args;

    public UnusableSetting(String code, String... args) {
        super(code + " " + String.join(" ", args));
        this.code = code;
        this.args = List.of(args);
    }

    /** What is wrong, in Vietnamese and then in English. */
    public String words() {
        return new Console(null).both("start." + code, args.toArray());
    }
}

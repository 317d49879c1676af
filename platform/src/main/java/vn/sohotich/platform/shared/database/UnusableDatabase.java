package vn.sohotich.platform.shared.database;

import java.util.List;

/** The database cannot be used and the application must not start; the words stand under {@code start.<code>}. */
public final class UnusableDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    public UnusableDatabase(String code, String... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    public UnusableDatabase(String code, Throwable cause, String... args) {
        super(code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}

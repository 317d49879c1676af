package vn.sohotich.cluster;

/** The lines of people or records cannot be used; says which of them and why, but nothing that stands in them. */
final class UnusableLines extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String fault;

    UnusableLines(String what, String fault) {
        super(what + ": " + fault);
        this.what = what;
        this.fault = fault;
    }

    /** Either people or records. */
    String what() {
        return what;
    }

    String fault() {
        return fault;
    }
}

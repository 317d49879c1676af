package vn.sohotich.platform.record.definition.loading;

/** A definition file that cannot be used: says which file, where in it, and what is wrong. */
public final class InvalidDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDefinition(String place, String problem) {
        super(place + ": " + problem);
    }
}

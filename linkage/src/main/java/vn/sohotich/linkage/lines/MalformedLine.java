package vn.sohotich.linkage.lines;

/** A line that is not in the form it should have; says what is wrong with it but nothing that stands in it. */
public final class MalformedLine extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedLine(String fault) {
        super(fault);
    }
}

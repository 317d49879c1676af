package vn.sohotich.linkage.decision;

/** How the book's value of a field stands to the register's. */
public enum Verdict {
    SAME,
    /** The two agree as far as the less precise of them goes: 1975 and 20/04/1975. */
    LESS_PRECISE,
    DIFFERENT,
    /** One side has nothing: no difference. */
    MISSING,
    /** The field does not count for this role. */
    IGNORED
}

package vn.sohotich.linkage.comparison;

/** How the birth years of a relative compare; the register's is often read from the relative's personal number. */
public enum YearLevel {
    MISSING,
    SAME,
    /** At most two years apart. */
    NEAR,
    DIFFERENT;

    private static final int NEAREST = 2;

    public static YearLevel of(int left, int right) {
        if (left == 0 || right == 0) {
            return MISSING;
        }
        int years = Math.abs(left - right);
        return years == 0 ? SAME : years <= NEAREST ? NEAR : DIFFERENT;
    }
}

package vn.sohotich.linkage.personalid;

/** How two personal identification numbers compare. */
public enum IdLevel {
    /** One side has no readable number. */
    MISSING,
    SAME,
    /** One digit is wrong, or two neighbouring digits have changed places. */
    ONE_DIGIT,
    DIFFERENT;

    /** The level of two numbers given as integers, 0 where there is none; symmetrical. */
    public static IdLevel of(long left, long right) {
        if (left == 0 || right == 0) {
            return MISSING;
        }
        return left == right ? SAME : isOneDigitOff(left, right) ? ONE_DIGIT : DIFFERENT;
    }

    private static boolean isOneDigitOff(long left, long right) {
        long a = left;
        long b = right;
        while (a % 10 == b % 10) {
            a /= 10;
            b /= 10;
        }
        boolean swapped = a / 100 == b / 100 && a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
        return swapped || a / 10 == b / 10;
    }
}

package vn.sohotich.linkage.personalid;

/** How two personal identification numbers compare. Which {@link IdRule}s led to a level says {@link IdComparison}. */
public enum IdLevel {
    /** One side has no readable number. */
    MISSING,
    SAME,
    /** The same number, but sex or year of birth inside it are not those of the record. */
    SAME_CONTRADICTED,
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

    /** The level when the number is checked against the record's own sex (1, 2 or 0) and year of birth (0 for none). */
    public IdLevel checked(long number, int sex, int birthYear) {
        return this == SAME && PersonalId.contradicts(number, sex, birthYear) ? SAME_CONTRADICTED : this;
    }

    /** Whether the numbers do not speak for one person, not even up to a slip. */
    public boolean isOther() {
        return this == MISSING || this == DIFFERENT;
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

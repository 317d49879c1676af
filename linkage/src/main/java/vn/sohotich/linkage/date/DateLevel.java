package vn.sohotich.linkage.date;

/** How two dates compare, best first. */
public enum DateLevel {
    /** One side has no date. */
    MISSING,
    SAME,
    /** They agree in month and year, one side has no day. */
    SAME_MONTH,
    /** They agree in the year, one side has no more. */
    SAME_YEAR,
    /** Day and month have changed places. */
    SWAPPED,
    /** One digit is wrong, or two neighbouring digits have changed places. */
    ONE_DIGIT,
    /** One day apart. */
    NEXT_DAY,
    /** The same day in another year, at most ten years apart. */
    OTHER_YEAR,
    /** The same year, another day: often the register's 01/01. */
    OTHER_DAY,
    /** At most two years apart. */
    NEAR_YEAR,
    DIFFERENT
}

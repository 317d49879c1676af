package vn.sohotich.linkage.date;

/** How two dates compare, best first. Which {@link DateRule}s led to a level says {@link DateComparison}. */
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
    /** One is the date of the other in the lunar calendar: a weak sign. */
    LUNAR,
    /** The same year, and one side has its first day, which often stands for a day that nobody knew. */
    PLACEHOLDER,
    /** The same year, another day. */
    OTHER_DAY,
    /** At most two years apart. */
    NEAR_YEAR,
    DIFFERENT
}

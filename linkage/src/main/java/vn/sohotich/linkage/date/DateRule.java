package vn.sohotich.linkage.date;

import java.util.Locale;

/**
 * The named rules by which two dates that are not equal can be one date. {@code docs/topics/names.md} has an example of
 * each; the tests have a table for each.
 */
public enum DateRule {
    /** One side has the year only. */
    YEAR_ONLY,
    /** One side has month and year only. */
    MONTH_AND_YEAR,
    /** Day and month have changed places. */
    SWAPPED,
    /** One digit is wrong. */
    ONE_DIGIT,
    /** Two neighbouring digits have changed places. */
    TRANSPOSED,
    /** The years are exactly ten apart and nothing else differs: 1957 and 1967. */
    DECADE_OFF,
    /** One day apart. */
    NEXT_DAY,
    /** The same day and month, at most ten years apart. */
    OTHER_YEAR,
    /** One is the date of the other in the lunar calendar (âm lịch). */
    LUNAR,
    /** The same year, and one side has 01/01. */
    PLACEHOLDER,
    /** The same year, otherwise another date. */
    OTHER_DAY,
    /** One or two years apart. */
    NEAR_YEAR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Name of the rule in explanations and documents, as {@code decade-off}. */
    public String code() {
        return code;
    }
}

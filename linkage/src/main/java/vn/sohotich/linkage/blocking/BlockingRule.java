package vn.sohotich.linkage.blocking;

import java.util.Locale;

/**
 * The declared blocking rules: a pair is compared when both sides have the same key under at least one of them. Names are
 * without marks; a reduced name is surname and given name only.
 */
public enum BlockingRule {
    PERSONAL_ID,
    /** Birth date and commune. */
    BIRTH_DATE_PLACE,
    /** Birth date and given name. */
    BIRTH_DATE_GIVEN,
    /** Full name and commune. */
    NAME_PLACE,
    /** Full name and year of birth. */
    NAME_YEAR,
    /** Reduced name, year of birth and commune. */
    REDUCED_NAME_YEAR_PLACE,
    /** Given name and the mother's reduced name. */
    GIVEN_MOTHER,
    /** Given name and the father's reduced name. */
    GIVEN_FATHER,
    /** The reduced names of both parents. */
    PARENTS,
    /** Given name and the spouse's reduced name. */
    GIVEN_SPOUSE,
    /** Year of birth, commune and the spouse's reduced name. */
    YEAR_PLACE_SPOUSE;

    private static final BlockingRule[] ALL = values();

    public static int count() {
        return ALL.length;
    }

    public static BlockingRule at(int position) {
        return ALL[position];
    }

    /** Name of the rule in explanations, as {@code birth-date-place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

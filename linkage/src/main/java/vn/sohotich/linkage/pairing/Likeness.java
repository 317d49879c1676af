package vn.sohotich.linkage.pairing;

import vn.sohotich.linkage.comparison.Agreement;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/** How far one value of a person agrees between two records, in the few degrees that a judgement needs. */
public enum Likeness {
    /** One side has nothing. */
    MISSING,
    SAME,
    /** They agree as far as the coarser one goes. */
    LESS_PRECISE,
    /** Marks, spelling, a dropped middle name, one digit, another day of the year: what a slip of the pen explains. */
    VARIANT,
    DIFFERENT;

    /** The same, or the same but for a slip or for precision. */
    public boolean agrees() {
        return this == SAME || this == LESS_PRECISE || this == VARIANT;
    }

    static Likeness of(NameLevel level) {
        if (level == NameLevel.MISSING || level == NameLevel.SAME) {
            return level == NameLevel.SAME ? SAME : MISSING;
        }
        return level.compareTo(NameLevel.MIDDLE_DROPPED) <= 0 ? VARIANT : DIFFERENT;
    }

    static Likeness of(DateLevel level) {
        return switch (level) {
            case MISSING -> MISSING;
            case SAME -> SAME;
            case SAME_MONTH, SAME_YEAR, PLACEHOLDER -> LESS_PRECISE;
            case SWAPPED, ONE_DIGIT, NEXT_DAY, LUNAR, OTHER_DAY -> VARIANT;
            default -> DIFFERENT;
        };
    }

    /** A number that contradicts its own record says nothing. */
    static Likeness of(IdLevel level) {
        return switch (level) {
            case MISSING, SAME_CONTRADICTED -> MISSING;
            case SAME -> SAME;
            case ONE_DIGIT -> VARIANT;
            case DIFFERENT -> DIFFERENT;
        };
    }

    static Likeness of(Agreement agreement) {
        return switch (agreement) {
            case MISSING -> MISSING;
            case SAME -> SAME;
            case DIFFERENT -> DIFFERENT;
        };
    }
}

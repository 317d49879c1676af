package vn.sohotich.platform.duplicate.judgement;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.duplicate.event.DateSpan;

/** How the days of two events compare, with the bits that this speaks for one event (INFERRED from ten years of books). */
enum Timing {
    SAME_DAY(12),
    /** They may be one day: one of them is only a month or a year. */
    MAY_BE_SAME(4),
    /** At most a month apart, as a slip of the pen or a late entry leaves it. */
    NEAR(5),
    UNKNOWN(0),
    APART(-7);

    private static final int MONTH = 31;
    private final double bits;

    Timing(double bits) {
        this.bits = bits;
    }

    double bits() {
        return bits;
    }

    static Timing of(@Nullable DateSpan one, @Nullable DateSpan other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.meets(other)) {
            return one.isOneDay() && other.isOneDay() ? SAME_DAY : MAY_BE_SAME;
        }
        return one.daysTo(other) <= MONTH ? NEAR : APART;
    }
}

package vn.sohotich.linkage.date;

/** Decides the level of two dates given as {@code yyyyMMdd} numbers with zeros where not written; symmetrical. */
public final class DateComparator {
    private static final int NEAR = 2;
    private static final int DECADE = 10;
    private static final int FIRST_DAY = 101;

    private DateComparator() {}

    public static DateLevel compare(int left, int right) {
        if (left == 0 || right == 0) {
            return DateLevel.MISSING;
        }
        boolean bothFull = left % 100 != 0 && right % 100 != 0;
        if (left == right && bothFull) {
            return DateLevel.SAME;
        }
        return bothFull ? fullDates(left, right) : partialDates(left, right);
    }

    private static DateLevel partialDates(int left, int right) {
        int years = Math.abs(left / 10_000 - right / 10_000);
        if (years == 0) {
            int monthLeft = left / 100 % 100;
            int monthRight = right / 100 % 100;
            if (monthLeft == 0 || monthRight == 0) {
                return DateLevel.SAME_YEAR;
            }
            return monthLeft == monthRight ? DateLevel.SAME_MONTH : DateLevel.OTHER_DAY;
        }
        return years <= NEAR ? DateLevel.NEAR_YEAR : DateLevel.DIFFERENT;
    }

    private static DateLevel fullDates(int left, int right) {
        int years = Math.abs(left / 10_000 - right / 10_000);
        if (years > DECADE && left % 10_000 != right % 10_000) {
            return DateLevel.DIFFERENT;
        }
        if (years == 0 && isSwapped(left % 10_000, right % 10_000)) {
            return DateLevel.SWAPPED;
        }
        if (isOneDigitOff(left, right)) {
            return DateLevel.ONE_DIGIT;
        }
        if (years <= 1 && isNextDay(Math.min(left, right), Math.max(left, right))) {
            return DateLevel.NEXT_DAY;
        }
        if (left % 10_000 == right % 10_000 && years <= DECADE) {
            return DateLevel.OTHER_YEAR;
        }
        if (LunarCalendar.areNeighbours(left, right)) {
            return DateLevel.LUNAR;
        }
        return years == 0 ? sameYear(left, right) : years <= NEAR ? DateLevel.NEAR_YEAR : DateLevel.DIFFERENT;
    }

    private static DateLevel sameYear(int left, int right) {
        boolean first = left % 10_000 == FIRST_DAY || right % 10_000 == FIRST_DAY;
        return first ? DateLevel.PLACEHOLDER : DateLevel.OTHER_DAY;
    }

    private static boolean isSwapped(int left, int right) {
        return left / 100 == right % 100 && left % 100 == right / 100;
    }

    private static boolean isNextDay(int earlier, int later) {
        if (later - earlier == 1) {
            return true;
        }
        boolean startsMonth = later % 100 == 1;
        int months = later / 10_000 * 12 + later / 100 % 100 - earlier / 10_000 * 12 - earlier / 100 % 100;
        return startsMonth
                && months == 1
                && !PartialDate.exists(earlier / 10_000, earlier / 100 % 100, earlier % 100 + 1);
    }

    static boolean isOneDigitOff(int left, int right) {
        int differing = 0;
        int last = -2;
        boolean swap = true;
        int a = left;
        int b = right;
        int previousA = 0;
        int previousB = 0;
        for (int position = 0; position < 8; position++) {
            int digitA = a % 10;
            int digitB = b % 10;
            if (digitA != digitB) {
                differing++;
                swap = differing == 1 || (last == position - 1 && digitA == previousB && digitB == previousA);
                last = position;
            }
            previousA = digitA;
            previousB = digitB;
            a /= 10;
            b /= 10;
        }
        return differing == 1 || (differing == 2 && swap);
    }
}

package vn.sohotich.linkage.date;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The months of the lunar calendar, reckoned once: a month begins on the day of the new moon, month 11 has the winter
 * solstice, and in a year of thirteen months the first one without a principal solar term is a leap month.
 */
final class LunarCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LEAST_DAYS_APART = 14;
    private static final int MOST_DAYS_APART = 56;
    private static final int MOST_MONTHS_APART = 2;
    private static final int SOLSTICE_TERM = 9;
    private static final int TERMS = 12;
    private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 3) * 13;

    private static final long[] STARTS = new long[MONTHS];
    private static final short[] YEARS = new short[MONTHS];
    private static final byte[] NUMBERS = new byte[MONTHS];
    private static final boolean[] LEAP = new boolean[MONTHS];
    private static int months;

    static {
        long start = eleventhMonth(FIRST_YEAR - 1);
        for (int year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
            long end = eleventhMonth(year);
            addYear(start, end, year);
            start = end;
        }
    }

    private LunarCalendar() {}

    /** The number of the new moon that begins the month with the winter solstice of the year. */
    private static long eleventhMonth(int year) {
        long solstice = LocalDate.of(year, 12, 18).toEpochDay();
        while (MoonAndSun.solarTerm(solstice + 1) != SOLSTICE_TERM) {
            solstice++;
        }
        long moon = MoonAndSun.newMoonNear(solstice);
        while (MoonAndSun.newMoonDay(moon) > solstice) {
            moon--;
        }
        while (MoonAndSun.newMoonDay(moon + 1) <= solstice) {
            moon++;
        }
        return moon;
    }

    /** Adds the months from month 11 of the year before up to month 10 of the year. */
    private static void addYear(long first, long end, int year) {
        boolean leapYear = end - first == TERMS + 1;
        int number = 10;
        for (long moon = first; moon < end; moon++) {
            long start = MoonAndSun.newMoonDay(moon);
            boolean leap =
                    leapYear && MoonAndSun.solarTerm(start) == MoonAndSun.solarTerm(MoonAndSun.newMoonDay(moon + 1));
            leapYear &= !leap;
            number += leap ? 0 : 1;
            STARTS[months] = start;
            YEARS[months] = (short) (number > TERMS ? year : year - 1);
            NUMBERS[months] = (byte) (number > TERMS ? number - TERMS : number);
            LEAP[months] = leap;
            months++;
        }
    }

    /** The lunar date of a full solar date given as {@code yyyyMMdd}; null outside of 1900 to 2100. */
    static @Nullable LunarDate lunar(int packed) {
        int year = packed / 10_000;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        long day = epochDay(packed);
        int month = month(day);
        return new LunarDate(YEARS[month], NUMBERS[month], (int) (day - STARTS[month]) + 1, LEAP[month]);
    }

    private static int month(long day) {
        int found = Arrays.binarySearch(STARTS, 0, months, day);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether one of two full dates is the lunar date of the other. */
    static boolean areNeighbours(int left, int right) {
        int later = Math.max(left, right);
        int earlier = Math.min(left, right);
        int monthsApart = (later / 10_000 - earlier / 10_000) * 12 + later / 100 % 100 - earlier / 100 % 100;
        if (monthsApart > MOST_MONTHS_APART || later / 10_000 < FIRST_YEAR || later / 10_000 > LAST_YEAR) {
            return false;
        }
        long day = epochDay(later);
        long apart = day - epochDay(earlier);
        if (apart < LEAST_DAYS_APART || apart > MOST_DAYS_APART) {
            return false;
        }
        int month = month(day);
        return (YEARS[month] * 100 + NUMBERS[month]) * 100 + day - STARTS[month] + 1 == earlier;
    }

    /** Days since 1970 of a date that exists, without allocation. */
    private static long epochDay(int packed) {
        int month = packed / 100 % 100;
        int year = packed / 10_000 - (month < 3 ? 1 : 0);
        int fromMarch = (month + 9) % 12;
        long days = 365L * year + year / 4 - year / 100 + year / 400;
        return days + (153L * fromMarch + 2) / 5 + packed % 100 - 719_469;
    }
}

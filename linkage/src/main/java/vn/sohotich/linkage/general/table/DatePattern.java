package vn.sohotich.linkage.general.table;

import vn.sohotich.linkage.date.DateReading;
import vn.sohotich.linkage.date.PartialDate;

/**
 * Reads a date into the number {@code yyyyMMdd} in a declared order of year, month and day. A day that no calendar has
 * is kept as written, because two lists can agree in it; anything else that is no date reads as 0.
 */
public final class DatePattern {
    private static final int DIGITS = 8;

    private final String letters;

    private DatePattern(String letters) {
        this.letters = letters;
    }

    /** Whether the pattern has four y, two M and two d, each together, with signs between them or none. */
    public static boolean isKnown(String pattern) {
        String letters = letters(pattern);
        boolean whole = pattern.chars().allMatch(c -> "yMd-/. ".indexOf(c) >= 0);
        return whole
                && (letters.equals("yyyyMMdd")
                        || letters.equals("ddMMyyyy")
                        || letters.equals("MMddyyyy")
                        || letters.equals("yyyyddMM"));
    }

    /** The reading of one pattern; an empty pattern reads every form that books use, and {@code yyyyMMdd}. */
    public static DatePattern of(String pattern) {
        return new DatePattern(letters(pattern));
    }

    private static String letters(String pattern) {
        var letters = new StringBuilder(DIGITS);
        pattern.chars().filter(c -> c == 'y' || c == 'M' || c == 'd').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** The date as {@code yyyyMMdd} with zeros where not written, or 0. */
    public int read(String written) {
        String text = written.strip();
        String order = letters.isEmpty() && isYearFirst(text) ? "yyyyMMdd" : letters;
        if (order.isEmpty() || (text.length() != DIGITS && !hasThreeGroups(text))) {
            return partial(text);
        }
        String digits = digits(text);
        return digits.length() == DIGITS ? packed(digits, order) : 0;
    }

    private static boolean isYearFirst(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.startsWith("18") || text.startsWith("19") || text.startsWith("20"));
    }

    private static boolean hasThreeGroups(String text) {
        return text.chars().filter(c -> c == '-' || c == '/' || c == '.').count() == 2;
    }

    /** Forms that need no order: a year, a month and year, and without a declared order everything books write. */
    private int partial(String written) {
        boolean ordered = !letters.isEmpty();
        if (ordered && written.length() > "12/1990".length() || ordered && written.length() == "121990".length()) {
            return 0;
        }
        return switch (PartialDate.read(written)) {
            case DateReading.Read read -> read.date().packed();
            case DateReading.Impossible odd -> (odd.year() * 100 + odd.month() % 100) * 100 + odd.day() % 100;
            default -> 0;
        };
    }

    /** Digits of a written date, each group filled up to two, so that 3/4/1990 has eight. */
    static String digits(String written) {
        var digits = new StringBuilder(DIGITS);
        int group = 0;
        for (int i = 0; i <= written.length() && digits.length() <= DIGITS; i++) {
            char c = i < written.length() ? written.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits.append(c);
                group++;
            } else {
                if (group == 1) {
                    digits.insert(digits.length() - 1, '0');
                }
                group = 0;
            }
        }
        return digits.toString();
    }

    private static int packed(String digits, String letters) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = digits.charAt(i) - '0';
            switch (letters.charAt(i)) {
                case 'y' -> year = year * 10 + digit;
                case 'M' -> month = month * 10 + digit;
                default -> day = day * 10 + digit;
            }
        }
        return (year * 100 + month) * 100 + day;
    }
}

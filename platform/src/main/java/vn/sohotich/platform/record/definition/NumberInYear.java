package vn.sohotich.platform.record.definition;

import java.util.Locale;

/**
 * A number of an entry or of a book with the year it belongs to, written {@code n/yyyy}; the number may carry letters
 * ({@code 12A/1999}). Year 0 means that none is written.
 */
public record NumberInYear(String number, int year) {
    /** Splits {@code 01/2018}; a text without a slash, or with something else than a year behind it, has year 0. */
    public static NumberInYear read(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return new NumberInYear(text.strip(), 0);
        }
        int year = yearOf(text.substring(slash + 1).strip());
        String number = text.substring(0, slash).strip();
        return new NumberInYear(number, year);
    }

    private static int yearOf(String text) {
        if (text.length() != 4) {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year;
    }

    /** The digits at the start of the number, 0 when it has none: 12 for {@code 12A}. */
    public int value() {
        int value = 0;
        for (int i = 0; i < number.length() && i < 9; i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The number without leading zeros and in upper case: 1 for {@code 001}, 12A for {@code 012a}. */
    public String bare() {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start).toUpperCase(Locale.ROOT);
    }
}

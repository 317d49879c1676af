package vn.sohotich.linkage.date;

import java.util.Comparator;
import java.util.Optional;

/**
 * A date as precise as the book carries it: month and day are 0 when not written. Years are not judged here: 5005 reads
 * as the year 5005 and is the caller's finding.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> CHRONOLOGICAL = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date");
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /** The date in one of the written forms, empty for anything that {@link #read} does not read as a date. */
    public static Optional<PartialDate> parse(String written) {
        return read(written) instanceof DateReading.Read read ? Optional.of(read.date()) : Optional.empty();
    }

    /**
     * Reads {@code yyyy}, {@code MM.yyyy}, {@code dd.MM.yyyy} (dot, slash or hyphen), {@code yyyy-MM-dd}, {@code MMyyyy}
     * and {@code ddMMyyyy}; a month or day written as 00 counts as not written.
     */
    public static DateReading read(String written) {
        return WrittenDate.read(written);
    }

    static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            return false;
        }
        return day <= (month == 0 ? 0 : daysIn(year, month));
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    public DatePrecision precision() {
        return day > 0 ? DatePrecision.DAY : month > 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    public boolean isLessPreciseThan(PartialDate other) {
        return precision().compareTo(other.precision()) < 0;
    }

    /** Equal as far as the coarser of the two goes: 1975 agrees with 20/04/1975. */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    /** The form of the digitisation templates: {@code dd.MM.yyyy}, {@code MM.yyyy} or {@code yyyy}. */
    public String toTemplate() {
        return written('.');
    }

    /** The form shown on screens: {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code yyyy}. */
    public String toScreen() {
        return written('/');
    }

    private String written(char separator) {
        var text = new StringBuilder(10);
        if (day > 0) {
            pad(text, day, 2).append(separator);
        }
        if (month > 0) {
            pad(text, month, 2).append(separator);
        }
        return pad(text, year, 4).toString();
    }

    private static StringBuilder pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        return text.repeat('0', width - digits.length()).append(digits);
    }

    /** The digits {@code yyyyMMdd} as one number, zeros where not written. */
    public int packed() {
        return (year * 100 + month) * 100 + day;
    }

    @Override
    public int compareTo(PartialDate other) {
        return CHRONOLOGICAL.compare(this, other);
    }
}

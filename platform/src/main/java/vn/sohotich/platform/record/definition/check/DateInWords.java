package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;

/**
 * A date written out in Vietnamese words, as far as it could be read: parts that were not are 0. A year of two digits
 * stands for its last two digits only.
 */
record DateInWords(int day, int month, int year) {
    private static final int SHORT_YEAR = 100;
    private static final int FIRST_FULL_YEAR = 1000;

    /** Reads {@code ngày mùng một tháng năm năm một nghìn chín trăm tám mươi lăm} and its usual variants. */
    static Optional<DateInWords> read(String text) {
        List<String> words = Arrays.asList(Folding.plain(text).split(" "));
        int monthAt = words.indexOf("thang");
        int dayAt = words.indexOf("ngay") + 1;
        if (dayAt > monthAt && dayAt > 0 && monthAt >= 0) {
            return Optional.empty();
        }
        if (monthAt < 0) {
            int year = SpokenNumber.year(words.subList(words.indexOf("nam") + 1, words.size()));
            return words.contains("nam") && year > 0 ? Optional.of(new DateInWords(0, 0, year)) : Optional.empty();
        }
        int day = SpokenNumber.read(words.subList(dayAt, monthAt));
        List<String> rest = words.subList(monthAt + 1, words.size());
        int yearAt = yearMark(rest);
        int month = SpokenNumber.month(rest.subList(0, yearAt < 0 ? rest.size() : yearAt));
        int year = yearAt < 0 ? 0 : SpokenNumber.year(rest.subList(yearAt + 1, rest.size()));
        return isPlausible(day, month, year) ? Optional.of(new DateInWords(day, month, year)) : Optional.empty();
    }

    private static boolean isPlausible(int day, int month, int year) {
        boolean yearFits = year >= 0 && (year < SHORT_YEAR || year >= FIRST_FULL_YEAR);
        return day >= 0 && day <= 31 && month > 0 && month <= 12 && yearFits;
    }

    /** Five and year are the same word: after "tháng" the first one is the month unless something else was read. */
    private static int yearMark(List<String> rest) {
        for (int i = 1; i < rest.size(); i++) {
            if (rest.get(i).equals("nam")) {
                return i;
            }
        }
        return -1;
    }

    boolean contradicts(PartialDate date) {
        return differs(day, date.day()) || differs(month, date.month()) || yearDiffers(date.year());
    }

    private boolean yearDiffers(int written) {
        return year > 0 && (year < SHORT_YEAR ? written % SHORT_YEAR != year : written != year);
    }

    private static boolean differs(int spoken, int written) {
        return spoken > 0 && written > 0 && spoken != written;
    }
}

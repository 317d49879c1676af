package vn.sohotich.platform.record.definition.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;

/** Checks of dates against each other, only as far as the less precise of the two goes. */
final class DateChecks {
    private DateChecks() {}

    static EntryCheck notBefore(int later, int earlier) {
        return values -> {
            PartialDate second = values.date(later);
            PartialDate first = values.date(earlier);
            return second != null && first != null && isBefore(second, first)
                    ? List.of(second.toScreen(), first.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck notAfter(int earlier, int later) {
        return values -> {
            PartialDate first = values.date(earlier);
            PartialDate second = values.date(later);
            return first != null && second != null && isBefore(second, first)
                    ? List.of(first.toScreen(), second.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck notSameDay(int one, int other) {
        return values -> {
            PartialDate first = values.date(one);
            return first != null && first.day() > 0 && first.equals(values.date(other))
                    ? List.of(first.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck notSunday(int field) {
        return values -> {
            PartialDate date = values.date(field);
            return date != null
                            && date.day() > 0
                            && LocalDate.of(date.year(), date.month(), date.day())
                                            .getDayOfWeek()
                                    == DayOfWeek.SUNDAY
                    ? List.of(date.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck notFirstOfYear(int field) {
        return values -> {
            PartialDate date = values.date(field);
            return date != null && date.day() == 1 && date.month() == 1 ? List.of(date.toScreen()) : EntryCheck.PASSED;
        };
    }

    static EntryCheck inWords(int date, int words) {
        return values -> {
            PartialDate written = values.date(date);
            String text = values.text(words);
            if (written == null || text.isEmpty()) {
                return EntryCheck.PASSED;
            }
            Optional<DateInWords> spoken = DateInWords.read(text);
            return spoken.isPresent() && spoken.get().contradicts(written)
                    ? List.of(written.toScreen(), text)
                    : EntryCheck.PASSED;
        };
    }

    static boolean isBefore(PartialDate one, PartialDate other) {
        if (one.year() != other.year()) {
            return one.year() < other.year();
        }
        if (one.month() == 0 || other.month() == 0 || one.month() != other.month()) {
            return one.month() != 0 && other.month() != 0 && one.month() < other.month();
        }
        return one.day() != 0 && other.day() != 0 && one.day() < other.day();
    }

    /** Two years without days may lie almost a year further apart. */
    static int mostYears(PartialDate from, PartialDate to) {
        return to.year() - from.year() - (isBeforeInYear(to, from) ? 1 : 0);
    }

    /** Two years without days may lie almost a year closer together. */
    static int fewestYears(PartialDate from, PartialDate to) {
        boolean surelyReached =
                isBeforeInYear(from, to) || from.day() > 0 && from.day() == to.day() && from.month() == to.month();
        return to.year() - from.year() - (surelyReached ? 0 : 1);
    }

    /** Whether the day of the one surely comes before that of the other, years aside. */
    private static boolean isBeforeInYear(PartialDate one, PartialDate other) {
        if (one.month() == 0 || other.month() == 0) {
            return false;
        }
        return one.month() != other.month()
                ? one.month() < other.month()
                : one.day() != 0 && other.day() != 0 && one.day() < other.day();
    }
}

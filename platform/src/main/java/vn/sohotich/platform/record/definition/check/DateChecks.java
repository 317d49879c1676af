package vn.sohotich.platform.record.definition.check;

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

    /** Counts in favour of the entry: two years without days may lie almost a year further apart. */
    static EntryCheck yearsBetween(int from, int to, int least) {
        return values -> {
            PartialDate first = values.date(from);
            PartialDate second = values.date(to);
            if (first == null || second == null || mostYears(first, second) >= least) {
                return EntryCheck.PASSED;
            }
            return List.of(first.toScreen(), second.toScreen(), Integer.toString(least));
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

    private static int mostYears(PartialDate from, PartialDate to) {
        boolean anniversaryAhead = isBefore(
                new PartialDate(from.year(), to.month(), Math.min(to.day(), 28)),
                new PartialDate(from.year(), from.month(), Math.min(from.day(), 28)));
        return to.year() - from.year() - (anniversaryAhead ? 1 : 0);
    }
}

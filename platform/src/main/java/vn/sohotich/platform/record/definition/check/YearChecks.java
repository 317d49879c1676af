package vn.sohotich.platform.record.definition.check;

import java.util.List;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.NumberInYear;

/** Checks of the years in the numbers of entry and book. */
final class YearChecks {
    private YearChecks() {}

    static EntryCheck numberYear(int number, int registeredOn) {
        return values -> {
            NumberInYear entry = NumberInYear.read(values.text(number));
            PartialDate registered = values.date(registeredOn);
            return entry.year() > 0 && registered != null && entry.year() != registered.year()
                    ? List.of(values.text(number), registered.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck bookClosed(int book, int registeredOn) {
        return values -> {
            NumberInYear opened = NumberInYear.read(values.text(book));
            PartialDate registered = values.date(registeredOn);
            return opened.year() > 0 && registered != null && opened.year() < registered.year()
                    ? List.of(values.text(book), registered.toScreen())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck bookYear(int book, int registeredOn) {
        return values -> {
            NumberInYear opened = NumberInYear.read(values.text(book));
            PartialDate registered = values.date(registeredOn);
            return opened.year() > 0 && registered != null && opened.year() > registered.year()
                    ? List.of(values.text(book), registered.toScreen())
                    : EntryCheck.PASSED;
        };
    }
}

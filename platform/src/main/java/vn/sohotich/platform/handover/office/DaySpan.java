package vn.sohotich.platform.handover.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.reading.Entry;

/**
 * The days between which a record was registered: one day, a month or a year as precisely as it says, the year of its
 * book when it has no date, and everything since 1945 when it has neither.
 */
public record DaySpan(LocalDate first, LocalDate last) {

    private static final LocalDate OLDEST = LocalDate.of(1945, 9, 2);

    public static DaySpan of(Entry entry, LocalDate today) {
        KeyFields key = entry.type().key();
        Optional<PartialDate> date = PartialDate.parse(entry.value(key.registeredOn()));
        if (date.isPresent()) {
            return of(date.get(), today);
        }
        int book = NumberInYear.read(entry.value(key.book())).year();
        int year =
                book > 0 ? book : NumberInYear.read(entry.value(key.number())).year();
        return year > 0 ? of(PartialDate.ofYear(year), today) : new DaySpan(OLDEST, today);
    }

    private static DaySpan of(PartialDate date, LocalDate today) {
        try {
            if (date.day() > 0) {
                LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
                return new DaySpan(day, day);
            }
            if (date.month() > 0) {
                YearMonth month = YearMonth.of(date.year(), date.month());
                return new DaySpan(month.atDay(1), month.atEndOfMonth());
            }
            return new DaySpan(LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31));
        } catch (DateTimeException e) {
            return new DaySpan(OLDEST, today);
        }
    }
}

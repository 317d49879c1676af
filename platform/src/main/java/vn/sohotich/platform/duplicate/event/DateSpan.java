package vn.sohotich.platform.duplicate.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.sohotich.linkage.date.PartialDate;

/** The days that a date as precise as the book may mean: one day, a month or a year. */
public record DateSpan(LocalDate from, LocalDate to) {
    public static DateSpan of(PartialDate date) {
        if (date.day() > 0) {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            return new DateSpan(day, day);
        }
        if (date.month() > 0) {
            LocalDate first = LocalDate.of(date.year(), date.month(), 1);
            return new DateSpan(first, first.plusMonths(1).minusDays(1));
        }
        return new DateSpan(LocalDate.of(date.year(), 1, 1), LocalDate.of(date.year(), 12, 31));
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Both may mean the same day. */
    public boolean meets(DateSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The fewest days that can lie between the two; 0 when they meet. */
    public long daysTo(DateSpan other) {
        if (meets(other)) {
            return 0;
        }
        return from.isAfter(other.to)
                ? ChronoUnit.DAYS.between(other.to, from)
                : ChronoUnit.DAYS.between(to, other.from);
    }
}

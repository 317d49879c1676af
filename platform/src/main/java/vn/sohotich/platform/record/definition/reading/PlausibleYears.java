package vn.sohotich.platform.record.definition.reading;

import java.time.Clock;
import java.time.LocalDate;

/** The span in which dates of a book are believed: nothing later than today, a second look before the earliest year. */
public record PlausibleYears(LocalDate today, int earliest) {
    private static final int USUAL_EARLIEST = 1900;

    public static PlausibleYears until(Clock clock) {
        return new PlausibleYears(LocalDate.now(clock), USUAL_EARLIEST);
    }
}

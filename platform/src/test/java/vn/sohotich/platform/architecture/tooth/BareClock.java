package vn.sohotich.platform.architecture.tooth;

import java.time.LocalDate;

/** Asks the machine for the date instead of the injected clock. */
public class BareClock {
    public LocalDate today() {
        return LocalDate.now();
    }
}

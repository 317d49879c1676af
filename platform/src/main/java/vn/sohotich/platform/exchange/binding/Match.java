package vn.sohotich.platform.exchange.binding;

import vn.sohotich.platform.record.RecordRow;

/** Which record the name of a scan means. */
sealed interface Match {
    /** Exactly one; {@code dateDiffers} when the record was registered on another day than the name says. */
    record One(RecordRow record, boolean dateDiffers) implements Match {}

    /** More than one fits. */
    record Several(int records) implements Match {}

    /** None in the units. */
    record None() implements Match {}
}

package vn.sohotich.platform.delivery.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in the sample: its place, lot and book, the version as delivered, and who has it or has compared it. {@code
 * whole} marks one that was added when everything was to be inspected.
 */
public record DrawnRecord(
        int ordinal,
        int lot,
        int book,
        boolean whole,
        UUID recordId,
        int version,
        String number,
        @Nullable String takenBy,
        @Nullable Instant takenUntil,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt) {

    public boolean isChecked() {
        return checkedAt != null;
    }
}

package vn.sohotich.platform.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.CivilRecord;

/**
 * One doubt opened: both records as far as the reader may see them, what was decided so far, and whether the reader may
 * decide.
 */
public record DoubtFile(
        Doubt doubt,
        @Nullable CivilRecord first,
        @Nullable CivilRecord second,
        List<Decided> history,
        boolean mayDecide) {
    public DoubtFile {
        history = List.copyOf(history);
    }

    /** One decision of a person; {@code verdict} is CONFIRMED, DISMISSED or REOPENED. */
    public record Decided(
            Instant at, String by, String verdict, @Nullable UUID stands, String reason) {}
}

package vn.sohotich.platform.duplicate.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen seen in a role of a record: the earliest and latest day of that event, null where the book does not say.
 * {@code ended} is a marriage with a note of its end, {@code again} a registration that is declared as repeated.
 */
public record Sighting(
        UUID recordId,
        String role,
        Part part,
        String personalId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean ended,
        boolean again) {}

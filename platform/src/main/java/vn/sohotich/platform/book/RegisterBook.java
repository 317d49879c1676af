package vn.sohotich.platform.book;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register book (quyển sổ hộ tịch): kind, the unit whose book it is, number and opening year. The number of events is
 * what was written into the book when it was locked (Luật Hộ tịch, article 58), unknown until somebody reads it off.
 */
public record RegisterBook(
        UUID id,
        String kind,
        String unitCode,
        String number,
        int year,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate lockedOn,
        @Nullable Integer declaredEntries) {}

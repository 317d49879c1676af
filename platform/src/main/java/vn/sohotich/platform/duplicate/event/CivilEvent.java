package vn.sohotich.platform.duplicate.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;

/**
 * One version of a record as the event that it registers. People who were identified carry their number of the population
 * register, the others what the book has. {@code again} says that the registration is declared as a repeated one (đăng ký
 * lại), {@code book} and {@code number} where it stands.
 */
public record CivilEvent(
        UUID recordId,
        int version,
        String kind,
        String unitCode,
        EventNature nature,
        @Nullable DateSpan happened,
        @Nullable DateSpan registered,
        boolean again,
        String book,
        int number,
        List<String> principals,
        SoughtRecord people) {
    public CivilEvent {
        principals = List.copyOf(principals);
    }

    public Optional<SoughtPerson> principal(String role) {
        return principals.contains(role) ? people.inRole(role) : Optional.empty();
    }

    /** Whether the two entries stand directly one after the other in one book, as those of twins do. */
    public boolean standsNextTo(CivilEvent other) {
        return !book.isEmpty()
                && unitCode.equals(other.unitCode)
                && book.equals(other.book)
                && number > 0
                && Math.abs(number - other.number) == 1;
    }
}

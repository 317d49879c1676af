package vn.sohotich.platform.duplicate.event;

import vn.sohotich.linkage.Role;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonPart;

/** What sort of event a kind of book registers, read from its definition: that decides when two entries are one event. */
public enum EventNature {
    BIRTH,
    DEATH,
    /** A marriage: husband and wife are its principals. A note of its end is none. */
    UNION,
    /** Any other event, such as an adoption. */
    OTHER;

    public static EventNature of(BookType type) {
        var principals = type.principals();
        if (principals.stream().anyMatch(person -> person.role().equals(Role.CHILD))) {
            return BIRTH;
        }
        if (principals.stream()
                .anyMatch(person -> person.field(PersonPart.DEATH).isPresent())) {
            return DEATH;
        }
        return principals.stream().anyMatch(person -> person.role().equals(Role.HUSBAND))
                        && principals.stream().anyMatch(person -> person.role().equals(Role.WIFE))
                ? UNION
                : OTHER;
    }
}

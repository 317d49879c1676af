package vn.sohotich.platform.record.definition.persons;

import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/** The values of a record seen by the persons they belong to. */
final class PersonValues {
    private final BookType type;
    private final Map<String, String> normal;

    PersonValues(BookType type, Map<String, String> normal) {
        this.type = type;
        this.normal = normal;
    }

    BookType type() {
        return type;
    }

    String part(PersonInRole person, PersonPart part) {
        String field = person.fields().get(part);
        return field == null ? "" : value(field);
    }

    /** Name of the relative who stands in the same record. */
    String nameOf(PersonInRole person, PersonInRole.Relative relative) {
        String role = person.relatives().get(relative);
        return role == null
                ? ""
                : type.person(role).map(other -> part(other, PersonPart.NAME)).orElse("");
    }

    String office() {
        return value(type.key().office());
    }

    Optional<PartialDate> registeredOn() {
        return PartialDate.parse(value(type.key().registeredOn()));
    }

    private String value(String field) {
        return normal.getOrDefault(field, "");
    }
}

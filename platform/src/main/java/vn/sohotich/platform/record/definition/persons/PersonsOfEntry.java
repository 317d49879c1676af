package vn.sohotich.platform.record.definition.persons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.personalid.PersonalId;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonInRole.Relative;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Takes from an entry the persons who are looked up in the population register; a role without a name has nobody. */
public final class PersonsOfEntry {
    private PersonsOfEntry() {}

    /** {@code ref} is the caller's name for the record. */
    public static SoughtRecord of(Entry entry, String ref) {
        return of(entry.type(), entry.normal(), ref);
    }

    /** The same from the normalised values of a kept record. */
    public static SoughtRecord of(BookType type, Map<String, String> normal, String ref) {
        var values = new PersonValues(type, normal);
        return persons(
                values, ref, person -> !values.part(person, PersonPart.NAME).isEmpty());
    }

    /** The persons of an entry that is still being typed: a number without a name is somebody already. */
    public static SoughtRecord whileTyping(Entry entry, String ref) {
        var values = new PersonValues(entry.type(), entry.normal());
        return persons(
                values,
                ref,
                person -> !values.part(person, PersonPart.NAME).isEmpty()
                        || !personalId(values, person).isEmpty());
    }

    private static SoughtRecord persons(PersonValues values, String ref, Predicate<PersonInRole> known) {
        List<SoughtPerson> persons = values.type().persons().stream()
                .filter(PersonInRole::lookedUp)
                .filter(known)
                .map(person -> sought(values, person))
                .toList();
        return new SoughtRecord(ref, persons);
    }

    private static SoughtPerson sought(PersonValues values, PersonInRole person) {
        String name = values.part(person, PersonPart.NAME);
        PartialDate birth =
                PartialDate.parse(values.part(person, PersonPart.BIRTH)).orElse(null);
        return SoughtPerson.of(person.role(), name, birth)
                .withPersonalId(personalId(values, person))
                .withSex(sex(values, person))
                .withPeople(values.part(person, PersonPart.ETHNICITY), values.part(person, PersonPart.NATIONALITY))
                .withRelatives(
                        values.nameOf(person, Relative.MOTHER),
                        values.nameOf(person, Relative.FATHER),
                        values.nameOf(person, Relative.SPOUSE))
                .withPlaces(values.office(), values.part(person, PersonPart.ORIGIN))
                .withEventDate(eventDate(values, person));
    }

    /** The personal number, or the number of the identity paper when it is one of the same form. */
    private static String personalId(PersonValues values, PersonInRole person) {
        String number = values.part(person, PersonPart.PERSONAL_ID);
        String paper = values.part(person, PersonPart.ID_NUMBER);
        return number.isEmpty() && PersonalId.parse(paper).isPresent() ? paper : number;
    }

    private static @Nullable String sex(PersonValues values, PersonInRole person) {
        String written = values.part(person, PersonPart.SEX);
        return written.isEmpty() ? person.sex() : written;
    }

    private static @Nullable PartialDate eventDate(PersonValues values, PersonInRole person) {
        Optional<PartialDate> death = PartialDate.parse(values.part(person, PersonPart.DEATH));
        return death.or(values::registeredOn).orElse(null);
    }
}

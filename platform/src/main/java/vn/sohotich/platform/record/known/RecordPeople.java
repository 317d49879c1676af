package vn.sohotich.platform.record.known;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/** The people of a kept record, and when two of them are one. */
final class RecordPeople {
    private RecordPeople() {}

    static List<KnownPerson> of(CivilRecord record, BookType type) {
        List<KnownPerson> people = new ArrayList<>();
        for (PersonInRole person : type.persons()) {
            Map<PersonPart, String> parts = parts(record, person);
            if (parts.containsKey(PersonPart.NAME)) {
                people.add(new KnownPerson(record.id(), record.kind(), record.number(), person.role(), parts, 1));
            }
        }
        return people;
    }

    private static Map<PersonPart, String> parts(CivilRecord record, PersonInRole person) {
        Map<PersonPart, String> parts = new EnumMap<>(PersonPart.class);
        person.fields().forEach((part, field) -> {
            String value = record.value(field);
            if (!value.isEmpty()) {
                parts.put(part, value);
            }
        });
        Optional.ofNullable(person.sex()).ifPresent(sex -> parts.putIfAbsent(PersonPart.SEX, sex));
        return parts;
    }

    /** One number is one person; without a number the name with the date of birth is. */
    static String identity(KnownPerson person) {
        String number = person.part(PersonPart.PERSONAL_ID);
        return number.isEmpty()
                ? Folding.plain(person.part(PersonPart.NAME)) + "|" + person.part(PersonPart.BIRTH)
                : number;
    }

    /** Of two records of one person the one that says more, counted as both. */
    static KnownPerson fuller(KnownPerson one, KnownPerson other) {
        KnownPerson fuller = other.parts().size() > one.parts().size() ? other : one;
        return new KnownPerson(
                fuller.recordId(),
                fuller.kind(),
                fuller.number(),
                fuller.role(),
                fuller.parts(),
                one.records() + other.records());
    }
}

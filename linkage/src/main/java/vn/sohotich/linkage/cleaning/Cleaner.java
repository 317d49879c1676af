package vn.sohotich.linkage.cleaning;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.NameForm;
import vn.sohotich.linkage.personalid.PersonalId;

/** Cleans persons; forms of names and places that come again are shared. Safe for use by several threads. */
public final class Cleaner {
    private final Function<String, @Nullable NameForm> known;
    private final SharedForms<NameForm> names = new SharedForms<>(NameForm::of);
    private final SharedForms<Place> places = new SharedForms<>(Place::of);
    private final SharedForms<Long> groups = new SharedForms<>(EthnicGroup::key);

    public Cleaner() {
        this(written -> null);
    }

    /** A cleaner that takes the forms of names from elsewhere, where they are known already. */
    public Cleaner(Function<String, @Nullable NameForm> known) {
        this.known = known;
    }

    public CleanPerson clean(RegisteredPerson person) {
        return new CleanPerson(
                RegisterRow.of(person),
                id(person.personalId()),
                name(person.name()),
                packed(person.birth()),
                sex(person.sex()),
                groups.of(person.ethnicity()),
                places.of(person.birthPlace()),
                places.of(person.residence()),
                registered(person.motherName(), person.motherId()),
                registered(person.fatherName(), person.fatherId()),
                registered(person.spouseName(), person.spouseId()));
    }

    /** Cleans all persons of a record. */
    public CleanRecord clean(SoughtRecord record) {
        CleanPerson[] persons = new CleanPerson[record.persons().size()];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = clean(record.persons().get(i), record);
        }
        return new CleanRecord(record, List.of(persons));
    }

    /** Cleans one person of a record; mother, father or spouse who stand in the same record become its relatives. */
    public CleanPerson clean(SoughtPerson person, SoughtRecord record) {
        String sex = person.sex() == null ? Role.impliedSex(person.role()) : person.sex();
        return new CleanPerson(
                null,
                id(person.personalId()),
                name(person.name()),
                packed(person.birth()),
                sex(sex),
                groups.of(person.ethnicity()),
                places.of(person.place()),
                places.of(person.origin()),
                relative(person.motherName(), record, Kinship.motherOf(person.role())),
                relative(person.fatherName(), record, Kinship.fatherOf(person.role())),
                relative(person.spouseName(), record, Kinship.spouseOf(person.role())));
    }

    private NameForm name(String written) {
        NameForm form = known.apply(written);
        return form == null ? names.of(written) : form;
    }

    private Relative relative(String writtenName, SoughtRecord record, String role) {
        SoughtPerson relative = role.isEmpty() ? null : record.inRole(role).orElse(null);
        if (relative == null) {
            return writtenName.isBlank() ? Relative.NONE : new Relative(name(writtenName), 0, 0);
        }
        String known = relative.name().isBlank() ? writtenName : relative.name();
        return new Relative(name(known), packed(relative.birth()) / 10_000, id(relative.personalId()));
    }

    private Relative registered(String name, String written) {
        return name.isEmpty() && written.isEmpty() ? Relative.NONE : Relative.registered(name(name), id(written));
    }

    private static long id(String written) {
        return PersonalId.parse(written).map(id -> Long.parseLong(id.number())).orElse(0L);
    }

    private static int packed(@Nullable PartialDate date) {
        return date == null ? 0 : date.packed();
    }

    /** The code of sex as a number; 0 when it is neither male nor female. */
    public static int sex(@Nullable String code) {
        return "1".equals(code) ? 1 : "2".equals(code) ? 2 : 0;
    }
}

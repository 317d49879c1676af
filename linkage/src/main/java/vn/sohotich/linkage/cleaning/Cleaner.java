package vn.sohotich.linkage.cleaning;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int MOST_SHARED = 1 << 20;
    private static final int LONGEST_SHARED = 120;

    private final Map<String, NameForm> names = new ConcurrentHashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Map<String, Long> groups = new ConcurrentHashMap<>();

    public CleanPerson clean(RegisteredPerson person) {
        return new CleanPerson(
                person,
                id(person.personalId()),
                name(person.name()),
                packed(person.birth()),
                sex(person.sex()),
                ethnicity(person.ethnicity()),
                place(person.birthPlace()),
                place(person.residence()),
                registered(person.motherName(), person.motherId()),
                registered(person.fatherName(), person.fatherId()),
                registered(person.spouseName(), person.spouseId()));
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
                ethnicity(person.ethnicity()),
                place(person.place()),
                place(person.origin()),
                relative(person.motherName(), record, Kinship.motherOf(person.role())),
                relative(person.fatherName(), record, Kinship.fatherOf(person.role())),
                relative(person.spouseName(), record, Kinship.spouseOf(person.role())));
    }

    private Relative relative(String writtenName, SoughtRecord record, String role) {
        Optional<SoughtPerson> inRecord = role.isEmpty() ? Optional.empty() : record.inRole(role);
        if (inRecord.isEmpty()) {
            return writtenName.isBlank() ? Relative.NONE : new Relative(name(writtenName), 0, 0);
        }
        SoughtPerson relative = inRecord.get();
        String known = relative.name().isBlank() ? writtenName : relative.name();
        return new Relative(name(known), packed(relative.birth()) / 10_000, id(relative.personalId()));
    }

    private Relative registered(String name, String written) {
        if (name.isEmpty() && written.isEmpty()) {
            return Relative.NONE;
        }
        Optional<PersonalId> id = PersonalId.parse(written);
        return new Relative(
                name(name),
                id.map(PersonalId::birthYear).orElse(0),
                id.map(number -> Long.parseLong(number.number())).orElse(0L));
    }

    private NameForm name(String written) {
        return shared(names, written, NameForm::of);
    }

    private Place place(String written) {
        return shared(places, written, Place::of);
    }

    private long ethnicity(String written) {
        return shared(groups, written, text -> EthnicGroup.key(text));
    }

    private static <T> T shared(Map<String, T> forms, String written, Function<String, T> form) {
        T known = forms.get(written);
        if (known != null) {
            return known;
        }
        T made = form.apply(written);
        if (written.length() <= LONGEST_SHARED && forms.size() < MOST_SHARED) {
            T earlier = forms.putIfAbsent(written, made);
            return earlier == null ? made : earlier;
        }
        return made;
    }

    private static long id(String written) {
        return PersonalId.parse(written).map(id -> Long.parseLong(id.number())).orElse(0L);
    }

    private static int packed(@Nullable PartialDate date) {
        return date == null ? 0 : date.packed();
    }

    private static int sex(@Nullable String code) {
        return "1".equals(code) ? 1 : "2".equals(code) ? 2 : 0;
    }
}

package vn.sohotich.platform.record.definition.watch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.personalid.PersonalId;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Who an entry is about, as keys: the principals with birth dates and relatives, and their personal numbers. */
final class PeopleOfRow {
    private static final int WHOLE_DATE = 10;

    private final List<Fields> principals = new ArrayList<>();
    private final List<String> relatives = new ArrayList<>();

    PeopleOfRow(BookType type) {
        for (PersonInRole person : type.persons()) {
            @Nullable String name = person.fields().get(PersonPart.NAME);
            if (person.principal() && name != null) {
                principals.add(new Fields(
                        name,
                        person.fields().get(PersonPart.BIRTH),
                        person.fields().get(PersonPart.PERSONAL_ID)));
            } else if (name != null && person.lookedUp()) {
                relatives.add(name);
            }
        }
    }

    /** A key for the people of the entry; 0 when too little is known of them to say that another entry has the same. */
    long key(Entry entry) {
        long key = Mixing.SEED;
        int known = 0;
        for (Fields principal : principals) {
            String name = entry.value(principal.name);
            String birth = principal.birth == null ? "" : entry.value(principal.birth);
            if (name.isEmpty()) {
                return 0;
            }
            known += birth.length() == WHOLE_DATE ? 1 : 0;
            key = Mixing.mix(Mixing.mix(key, Folding.plain(name)), birth);
        }
        int others = principals.size() - 1;
        for (String relative : relatives) {
            String name = entry.value(relative);
            others += name.isEmpty() ? 0 : 1;
            key = Mixing.mix(key, Folding.plain(name));
        }
        return known > 0 && others > 0 ? key : 0;
    }

    /** How many principals there are. */
    int principals() {
        return principals.size();
    }

    /** The principal's personal number, empty when there is none of 12 digits. */
    String personalId(Entry entry, int principal) {
        @Nullable String field = principals.get(principal).personalId;
        String number = field == null ? "" : entry.value(field);
        return number.length() == PersonalId.LENGTH ? number : "";
    }

    String personalIdField(int principal) {
        return String.valueOf(principals.get(principal).personalId);
    }

    /** A mark for who carries the number. */
    int bearer(Entry entry, int principal) {
        Fields fields = principals.get(principal);
        String birth = fields.birth == null ? "" : entry.value(fields.birth);
        return Folding.plain(entry.value(fields.name)).hashCode() * 31 + birth.hashCode();
    }

    private record Fields(
            String name, @Nullable String birth, @Nullable String personalId) {}
}

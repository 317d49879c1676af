package vn.sohotich.platform.duplicate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.duplicate.DuplicateSettings;
import vn.sohotich.platform.record.PendingLookup;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Reads kept records as events, by the definition of their kind of book. */
public final class EventReader {
    private final DuplicateSettings settings;

    public EventReader(DuplicateSettings settings) {
        this.settings = settings;
    }

    /** {@code identified} has the number of the register for every role that is surely one citizen. */
    public CivilEvent read(PendingLookup kept, Map<String, String> identified) {
        Entry entry = kept.entry();
        BookType type = entry.type();
        NumberInYear book = NumberInYear.read(entry.value(type.key().book()));
        return new CivilEvent(
                kept.recordId(),
                kept.version(),
                kept.kind(),
                kept.unitCode(),
                EventNature.of(type),
                happened(entry),
                span(entry.value(type.key().registeredOn())),
                hasCode(entry, settings.again()),
                book.bare().isEmpty() ? "" : kept.kind() + " " + book.bare() + "/" + book.year(),
                NumberInYear.read(entry.value(type.key().number())).value(),
                type.principals().stream().map(PersonInRole::role).toList(),
                people(entry, kept.recordId().toString(), identified));
    }

    /** Whether a note or the state of the event says that it does not hold any more. */
    boolean isOver(Entry entry) {
        return hasCode(entry, settings.ended()) || Notes.of(entry).mentionAnyOf(settings.endedWords());
    }

    private static boolean hasCode(Entry entry, Set<String> codes) {
        return entry.type().fields().stream()
                .filter(field -> field.codeList() != null)
                .anyMatch(field -> codes.contains(field.codeList() + ":" + entry.value(field.name())));
    }

    /** The day of birth or death where the page has one of its own, else the day of registration. */
    private static @Nullable DateSpan happened(Entry entry) {
        String own = entry.type().key().eventOn();
        return span(entry.value(own == null ? entry.type().key().registeredOn() : own));
    }

    private static SoughtRecord people(Entry entry, String ref, Map<String, String> identified) {
        List<SoughtPerson> people = new ArrayList<>();
        for (SoughtPerson person : PersonsOfEntry.of(entry, ref).persons()) {
            String known = identified.get(person.role());
            people.add(known == null ? person : person.withPersonalId(known));
        }
        return new SoughtRecord(ref, people);
    }

    static @Nullable DateSpan span(String written) {
        return PartialDate.parse(written).map(DateSpan::of).orElse(null);
    }
}

package vn.sohotich.platform.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.DatePrecision;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryKey;

/** Derives the facts of an entry; belongs to one thread because it reuses its hash. */
public final class EntryFactsReader {
    private final ContentHash hash = new ContentHash();

    public EntryFacts read(Entry entry) {
        KeyFields key = entry.type().key();
        NumberInYear number = NumberInYear.read(entry.value(key.number()));
        NumberInYear book = NumberInYear.read(entry.value(key.book()));
        String registered = entry.value(key.registeredOn());
        Principal principal = principal(entry);
        return new EntryFacts(
                entry.type().kind(),
                book.number().isEmpty() ? "" : book.bare(),
                book.year(),
                entry.value(key.number()),
                EntryKey.of(entry).map(EntryKey::number).orElse(""),
                number.value(),
                entry.value(key.page()),
                registered,
                exactDay(registered),
                principal.name(),
                principal.plain(),
                principal.birth(),
                searchKeys(entry),
                hash.of(entry),
                errors(entry.findings()),
                differing(entry));
    }

    private static @Nullable LocalDate exactDay(String registered) {
        if (registered.isEmpty()) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.parse(registered);
        return date.filter(day -> day.precision() == DatePrecision.DAY)
                .map(day -> LocalDate.of(day.year(), day.month(), day.day()))
                .orElse(null);
    }

    private static int errors(List<Finding> findings) {
        int errors = 0;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            }
        }
        return errors;
    }

    private record Principal(String name, String plain, String birth) {}

    private static Principal principal(Entry entry) {
        StringBuilder names = new StringBuilder();
        String birth = "";
        for (PersonInRole person : entry.type().principals()) {
            String name = part(entry, person, PersonPart.NAME);
            if (!name.isEmpty()) {
                names.append(names.isEmpty() ? "" : " – ").append(name);
            }
            birth = birth.isEmpty() ? part(entry, person, PersonPart.BIRTH) : birth;
        }
        String name = names.toString();
        return new Principal(name, Folding.plain(name), birth);
    }

    /** Full names of everybody in the entry, and the tails of the principals' names: {@code van an}, {@code an}. */
    private static List<String> searchKeys(Entry entry) {
        Set<String> keys = new LinkedHashSet<>();
        for (PersonInRole person : entry.type().persons()) {
            String name = part(entry, person, PersonPart.NAME);
            if (name.isEmpty()) {
                continue;
            }
            String plain = Folding.plain(name);
            keys.add(plain);
            if (person.principal()) {
                for (int space = plain.indexOf(' '); space >= 0; space = plain.indexOf(' ', space + 1)) {
                    keys.add(plain.substring(space + 1));
                }
            }
        }
        return new ArrayList<>(keys);
    }

    private static String part(Entry entry, PersonInRole person, PersonPart part) {
        String field = person.fields().get(part);
        return field == null ? "" : entry.value(field);
    }

    /** The normalised values that are not already what is written; an empty text says that the cell means nothing. */
    private static Map<String, String> differing(Entry entry) {
        Map<String, String> differing = new LinkedHashMap<>();
        for (Field field : entry.type().fields()) {
            String written = entry.written().getOrDefault(field.name(), "");
            String normal = entry.value(field.name());
            if (!normal.equals(written)) {
                differing.put(field.name(), normal);
            }
        }
        return differing;
    }
}

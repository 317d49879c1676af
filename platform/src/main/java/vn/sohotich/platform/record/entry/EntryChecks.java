package vn.sohotich.platform.record.entry;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.store.KeptEntries;

/** Reads and checks what was typed, through the same definition as every import. */
@Component
public class EntryChecks {
    private final BookTypes types;
    private final Clock clock;

    public EntryChecks(BookTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    public boolean knows(String kind) {
        return types.all().stream().anyMatch(type -> type.kind().equals(kind));
    }

    public Entry typed(String kind, Map<String, String> written) {
        return new EntryReader(types, clock).read(types.get(kind), filled(written));
    }

    /** The record with some fields typed anew; cells that nobody touched stay exactly as they were written. */
    public Entry corrected(CivilRecord record, Map<String, String> changes) {
        BookType type = types.get(record.kind());
        Map<String, String> values = KeptEntries.values(type, record.written(), record.normal());
        Map<String, String> written = new LinkedHashMap<>(record.written());
        changes.forEach((field, value) -> {
            replace(values, field, value);
            replace(written, field, value);
        });
        Entry checked = new EntryReader(types, clock).read(type, values);
        return new Entry(type, written, checked.normal(), checked.findings());
    }

    private static Map<String, String> filled(Map<String, String> written) {
        Map<String, String> filled = new LinkedHashMap<>();
        written.forEach((field, value) -> replace(filled, field, value));
        return filled;
    }

    private static void replace(Map<String, String> values, String field, String value) {
        if (value.isBlank()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }
}

package vn.sohotich.platform.reconciliation.sought;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.PendingLookup;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;

/** The people of kept records as the linkage engine wants them, by the definition of the kind of book. */
@Component
public class SoughtRecords {
    private final Records records;
    private final BookTypes types;

    SoughtRecords(Records records, BookTypes types) {
        this.records = records;
        this.types = types;
    }

    /** The people of a record as it is kept now. */
    public Optional<Sought> find(UUID recordId) {
        return records.find(recordId).map(this::of);
    }

    public Sought of(PendingLookup record) {
        var persons = PersonsOfEntry.of(record.entry(), record.recordId().toString());
        return new Sought(record.recordId(), record.version(), record.kind(), record.unitCode(), persons);
    }

    public Sought of(CivilRecord record) {
        var values = new HashMap<>(record.written());
        values.putAll(record.normal());
        var persons =
                PersonsOfEntry.of(types.get(record.kind()), values, record.id().toString());
        return new Sought(record.id(), record.version(), record.kind(), record.unitCode(), persons);
    }
}

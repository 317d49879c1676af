package vn.sohotich.platform.reconciliation.sought;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.SoughtRecord;
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
    private final KindsLookedUp kinds;

    SoughtRecords(Records records, BookTypes types, KindsLookedUp kinds) {
        this.records = records;
        this.types = types;
        this.kinds = kinds;
    }

    /** The people of a record as it is kept now. */
    public Optional<Sought> find(UUID recordId) {
        return records.find(recordId).map(this::of);
    }

    public Sought of(PendingLookup record) {
        String ref = record.recordId().toString();
        var persons = kinds.includes(record.kind()) ? PersonsOfEntry.of(record.entry(), ref) : nobody(ref);
        return new Sought(record.recordId(), record.version(), record.kind(), record.unitCode(), persons);
    }

    public Sought of(CivilRecord record) {
        String ref = record.id().toString();
        var persons = kinds.includes(record.kind())
                ? PersonsOfEntry.of(types.get(record.kind()), record.values(), ref)
                : nobody(ref);
        return new Sought(record.id(), record.version(), record.kind(), record.unitCode(), persons);
    }

    private static SoughtRecord nobody(String ref) {
        return new SoughtRecord(ref, List.of());
    }
}

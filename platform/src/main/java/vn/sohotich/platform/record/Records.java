package vn.sohotich.platform.record;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Jurisdictions;
import vn.sohotich.platform.record.entry.Entering;
import vn.sohotich.platform.record.store.RecordMarks;
import vn.sohotich.platform.record.store.RecordPast;
import vn.sohotich.platform.record.store.RecordReading;
import vn.sohotich.platform.record.store.RecordWriting;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/**
 * Civil-status records (bản ghi hộ tịch) for whoever may see them: a record of another unit is not found. Methods whose
 * name ends in {@code Logged} read personal data and leave an audit entry.
 */
@Service
@Transactional
public class Records {
    private final Access access;
    private final Jurisdictions jurisdictions;
    private final AuditTrail trail;
    private final RecordReading reading;
    private final RecordWriting writing;
    private final RecordMarks marks;
    private final RecordPast past;
    private final Entering entering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(
            Access access,
            Jurisdictions jurisdictions,
            AuditTrail trail,
            RecordStores stores,
            Entering entering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.jurisdictions = jurisdictions;
        this.trail = trail;
        this.reading = stores.reading();
        this.writing = stores.writing();
        this.marks = stores.marks();
        this.past = stores.past();
        this.entering = entering;
        this.events = events;
        this.clock = clock;
    }

    /** The record, unless it is unknown or belongs to a unit that the actor may not see. */
    public Optional<CivilRecord> openLogged(Actor actor, UUID id) {
        Optional<CivilRecord> record = visible(actor, id);
        record.ifPresent(seen -> trail.append(
                actor.account(), Act.of("record.read", "record", id.toString()).in(seen.unitCode())));
        return record;
    }

    /** A window of the records that the actor may see and asks for. */
    public Window<RecordRow> searchLogged(Actor actor, RecordQuery query) {
        Window<RecordRow> found = reading.search(units(actor, Action.SEE_RECORDS, query), query);
        trail.append(
                actor.account(),
                new Act(
                        "records.searched",
                        "records",
                        "search",
                        query.unit(),
                        Map.of("shown", Integer.toString(found.items().size()))));
        return found;
    }

    /** How many records an export of this selection would hold. */
    @Transactional(readOnly = true)
    public long count(Actor actor, Action action, RecordQuery query) {
        return reading.count(units(actor, action, query), query);
    }

    /** Every record of the selection, one by one and without its scans and findings; audited once with the number. */
    public long stream(Actor actor, RecordQuery query, Consumer<CivilRecord> taker) {
        long records = reading.stream(units(actor, Action.EXPORT, query), query, taker);
        trail.append(
                actor.account(),
                new Act(
                        "records.exported",
                        "records",
                        "selection",
                        query.unit(),
                        Map.of("records", Long.toString(records))));
        return records;
    }

    /** Keeps a page typed by keyboard; the same page typed twice is kept once. */
    public EntryOutcome enter(Actor actor, String kind, String unitCode, Map<String, String> written) {
        Optional<Refusal> refusal = access.refusal(actor, Action.ENTER_RECORD, unitCode);
        return refusal.isPresent()
                ? new EntryOutcome.Declined(refusal.get())
                : entering.enter(actor.account(), kind, unitCode, written);
    }

    /** Types some fields of a record anew; {@code written} holds only those fields, empty text clears one. */
    public EntryOutcome correct(Actor actor, UUID id, int version, Map<String, String> written) {
        Optional<CivilRecord> seen = visible(actor, id);
        if (seen.isEmpty()) {
            return new EntryOutcome.Declined(Refusal.of("record.not-found"));
        }
        Optional<Refusal> refusal =
                access.refusal(actor, Action.ENTER_RECORD, seen.get().unitCode());
        if (refusal.isPresent()) {
            return new EntryOutcome.Declined(refusal.get());
        }
        writing.lock(seen.get().kind(), seen.get().unitCode());
        return entering.correct(actor.account(), reading.find(id).orElseThrow(), version, written);
    }

    /** Where the present value of every field came from. */
    @Transactional(readOnly = true)
    public Map<String, FieldOrigin> origins(Actor actor, UUID id) {
        return visible(actor, id).isPresent() ? past.origins(id) : Map.of();
    }

    /** What was changed in the record after it was first kept, newest first. */
    @Transactional(readOnly = true)
    public List<RecordChange> changes(Actor actor, UUID id) {
        return visible(actor, id).isPresent() ? past.changes(id) : List.of();
    }

    /** How far the records of these books have come; books without records are left out. */
    @Transactional(readOnly = true)
    public List<BookTally> tallies(Set<UUID> books) {
        return reading.tallies(books);
    }

    /** The record as the floors above need it, without asking who wants it. */
    @Transactional(readOnly = true)
    public Optional<CivilRecord> find(UUID id) {
        return reading.find(id);
    }

    /** Records of any unit for the floors above, which answer for who may see them. */
    @Transactional(readOnly = true)
    public Window<RecordRow> rows(Set<String> units, RecordQuery query) {
        return reading.search(units, query);
    }

    /** Attaches a page scan; once is enough. */
    public boolean attachScan(UUID recordId, ScanRef scan, String actor) {
        boolean attached = marks.attach(recordId, scan, actor, clock.instant());
        if (attached) {
            audit(
                    actor,
                    "record.scan-attached",
                    recordId,
                    Map.of("scan", scan.scanId().toString()));
        }
        return attached;
    }

    /** Takes a page scan off a record. */
    public boolean detachScan(UUID recordId, UUID scanId, String actor) {
        boolean detached = marks.detach(recordId, scanId);
        if (detached) {
            audit(actor, "record.scan-detached", recordId, Map.of("scan", scanId.toString()));
        }
        return detached;
    }

    /** Where the records of a book stand and which scans they have, for the floors above. */
    @Transactional(readOnly = true)
    public List<EntryPages> pages(UUID bookId) {
        return reading.pages(bookId);
    }

    /** Puts the pages of a record into this order. */
    public void orderScans(UUID recordId, List<UUID> scanIds, String actor) {
        marks.order(recordId, scanIds);
        audit(actor, "record.scans-ordered", recordId, Map.of("scans", Integer.toString(scanIds.size())));
    }

    public void noteLookup(UUID recordId, String worstOutcome) {
        marks.note(recordId, worstOutcome);
        events.publishEvent(new LookupNote.Taken(List.of(recordId)));
    }

    public void noteLookups(Collection<LookupNote> notes) {
        marks.note(notes);
        events.publishEvent(
                new LookupNote.Taken(notes.stream().map(LookupNote::recordId).toList()));
    }

    /** The entries of these records as the floors above need them; unknown records are left out. */
    @Transactional(readOnly = true)
    public List<PendingLookup> entries(Collection<UUID> recordIds) {
        return reading.entries(recordIds);
    }

    /** The ids of all records in their order, a stretch at a time. */
    @Transactional(readOnly = true)
    public List<UUID> idsAfter(UUID last, int limit) {
        return reading.idsAfter(last, limit);
    }

    /** Records whose people still have to be looked up, of one import or of all. */
    @Transactional(readOnly = true)
    public List<PendingLookup> pendingLookups(@Nullable UUID batchId, int limit) {
        return reading.pending(batchId, limit);
    }

    /** Has the people of these records looked up again, unless the records are approved already. */
    public int lookUpAgain(Collection<UUID> recordIds) {
        return marks.askAgain(recordIds);
    }

    /** Moves the record to another status where the table of {@link RecordStatus} has that move. */
    public Transition move(UUID recordId, int version, RecordStatus to, String actor) {
        Optional<RecordRow> seen = reading.lockedRow(recordId);
        if (seen.isEmpty()) {
            return new Transition.Missing();
        }
        RecordRow record = seen.get();
        if (record.version() != version) {
            return new Transition.Overtaken(record.version());
        }
        if (!record.status().mayBecome(to)) {
            return new Transition.NotAllowed(record.status(), to);
        }
        writing.setStatus(recordId, to, clock.instant());
        Map<String, String> move = Map.of("from", record.status().name(), "to", to.name());
        trail.append(actor, new Act("record.moved", "record", recordId.toString(), record.unitCode(), move));
        return new Transition.Moved(record.status(), to);
    }

    private void audit(String actor, String action, UUID recordId, Map<String, String> detail) {
        String unit = reading.row(recordId).map(RecordRow::unitCode).orElse(null);
        trail.append(actor, new Act(action, "record", recordId.toString(), unit, detail));
    }

    private Optional<CivilRecord> visible(Actor actor, UUID id) {
        return reading.find(id).filter(record -> access.may(actor, Action.SEE_RECORDS, record.unitCode()));
    }

    private Set<String> units(Actor actor, Action action, RecordQuery query) {
        return jurisdictions.within(access.unitsFor(actor, action), query.unit());
    }
}

package vn.sohotich.platform.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.duplicate.store.DoubtList;
import vn.sohotich.platform.duplicate.store.Doubts;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;

/**
 * Doubts between records (nghi vấn trùng, mâu thuẫn): the same event entered twice, and events that contradict each other.
 * Both units see a doubt; the people of the other unit's record only whoever may see that record.
 */
@Service
public class Duplicates {
    private final Doubts doubts;
    private final DoubtList list;
    private final Verdicts verdicts;
    private final Records records;
    private final Access access;
    private final AuditTrail audit;

    Duplicates(Doubts doubts, DoubtList list, Verdicts verdicts, Records records, Access access, AuditTrail audit) {
        this.doubts = doubts;
        this.list = list;
        this.verdicts = verdicts;
        this.records = records;
        this.access = access;
        this.audit = audit;
    }

    /** A page of the doubts in the actor's units. */
    @Transactional
    public DoubtPage searchLogged(Actor actor, DoubtQuery query) {
        Set<String> units = access.unitsFor(actor, Action.SEE_RECORDS);
        List<Doubt> found = list.page(units, query);
        List<Doubt> shown = found.subList(0, Math.min(found.size(), query.size()));
        Map<UUID, RecordRow> rows = rows(units, shown);
        var lines = shown.stream()
                .map(doubt -> new DoubtPage.Line(
                        doubt,
                        rows.get(doubt.grounds().first().recordId()),
                        rows.get(doubt.grounds().second().recordId())))
                .toList();
        var detail = Map.of("shown", String.valueOf(lines.size()));
        audit.append(actor.account(), new Act("duplicates.searched", "records", "duplicates", query.unit(), detail));
        @Nullable UUID next = found.size() > query.size() ? shown.getLast().id() : null;
        return new DoubtPage(lines, next, list.counts(units, query));
    }

    private Map<UUID, RecordRow> rows(Set<String> units, List<Doubt> shown) {
        var ids = new ArrayList<UUID>();
        shown.forEach(doubt -> {
            ids.add(doubt.grounds().first().recordId());
            ids.add(doubt.grounds().second().recordId());
        });
        var rows = new HashMap<UUID, RecordRow>();
        if (!ids.isEmpty()) {
            RecordQuery query =
                    RecordQuery.all().only(ids.stream().distinct().toList()).window(0, RecordQuery.LARGEST_WINDOW);
            records.rows(units, query).items().forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /** One doubt with both records side by side; empty when neither record is in the actor's units. */
    @Transactional
    public Optional<DoubtFile> openLogged(Actor actor, UUID id) {
        return doubts.find(id)
                .filter(doubt -> verdicts.isSeenBy(actor, doubt))
                .map(doubt -> new DoubtFile(
                        doubt,
                        record(actor, doubt.grounds().first()),
                        record(actor, doubt.grounds().second()),
                        list.decisions(id),
                        verdicts.mayDecide(actor, doubt)));
    }

    private @Nullable CivilRecord record(Actor actor, Doubt.Side side) {
        return records.openLogged(actor, side.recordId()).orElse(null);
    }

    /** The doubts that stand about a record, dismissed ones left out; none when the actor may not see the record. */
    @Transactional(readOnly = true)
    public List<Doubt> about(Actor actor, UUID recordId) {
        return doubts.about(List.of(recordId)).stream()
                .filter(doubt -> doubt.state() != DoubtState.DISMISSED)
                .filter(doubt -> access.may(actor, Action.SEE_RECORDS, unitOf(doubt, recordId)))
                .toList();
    }

    private static String unitOf(Doubt doubt, UUID recordId) {
        Doubt.Side first = doubt.grounds().first();
        return first.recordId().equals(recordId)
                ? first.unitCode()
                : doubt.grounds().second().unitCode();
    }

    /** How many doubts that are more than a note nobody in the actor's units has decided. */
    @Transactional(readOnly = true)
    public long undecided(Actor actor) {
        return list.undecided(access.unitsFor(actor, Action.SEE_RECORDS));
    }

    /** It is so, and this record is the right one. */
    @Transactional
    public DoubtOutcome confirm(Actor actor, UUID id, @Nullable UUID stands, String reason) {
        return verdicts.decide(actor, id, DoubtState.CONFIRMED, stands, reason);
    }

    /** It is not so. */
    @Transactional
    public DoubtOutcome dismiss(Actor actor, UUID id, String reason) {
        return verdicts.decide(actor, id, DoubtState.DISMISSED, null, reason);
    }

    /** Takes the decision back. */
    @Transactional
    public DoubtOutcome reopen(Actor actor, UUID id, String reason) {
        return verdicts.decide(actor, id, DoubtState.OPEN, null, reason);
    }
}

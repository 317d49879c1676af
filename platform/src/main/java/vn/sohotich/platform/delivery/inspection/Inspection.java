package vn.sohotich.platform.delivery.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliverySettings;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordChange;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;

/**
 * Officers compare the drawn records of a delivery with the book. Each record is one officer's for a time; every mark is
 * kept at once, and finishing a record says that whatever was not marked agrees with the book.
 */
@Service
@Transactional
public class Inspection {
    private final Deliveries deliveries;
    private final Samples samples;
    private final Records records;
    private final BookTypes types;
    private final Access access;
    private final AuditTrail trail;
    private final DeliverySettings settings;

    Inspection(
            Deliveries deliveries,
            Samples samples,
            Records records,
            BookTypes types,
            Access access,
            AuditTrail trail,
            DeliverySettings settings) {
        this.deliveries = deliveries;
        this.samples = samples;
        this.records = records;
        this.types = types;
        this.access = access;
        this.trail = trail;
        this.settings = settings;
    }

    /** Takes the next record for this officer; empty when nothing is left that nobody else has. */
    public Optional<Integer> next(Actor actor, UUID id) {
        Optional<Delivery> delivery = inspected(actor, id);
        if (delivery.isEmpty()) {
            return Optional.empty();
        }
        samples.rows().queueUp(id);
        Instant now = deliveries.now();
        Optional<Integer> free = samples.rows().free(id, samples.lotsUnderInspection(id), actor.account(), now);
        free.ifPresent(
                ordinal -> samples.rows().take(id, ordinal, actor.account(), now, now.plus(settings.takenFor())));
        return free;
    }

    /** Opens a drawn record beside its page; whoever may inspect gets it, unless somebody else has it. */
    public Optional<ComparedPage> openLogged(Actor actor, UUID id, int ordinal) {
        Optional<Delivery> delivery = deliveries.find(actor, id);
        Optional<DrawnRecord> drawn = delivery.flatMap(seen -> samples.rows().find(id, ordinal));
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        boolean mine = inspected(actor, id).isPresent() && mayChange(actor, id, drawn.get());
        return records.openLogged(actor, drawn.get().recordId())
                .map(seen -> new ComparedPage(
                        drawn.get(), seen, delivered(actor, seen, drawn.get()), marks(id, ordinal), mine));
    }

    private boolean mayChange(Actor actor, UUID id, DrawnRecord drawn) {
        if (!samples.isOpen(id, drawn)) {
            return false;
        }
        if (drawn.isChecked()) {
            return actor.account().equals(drawn.checkedBy());
        }
        samples.rows().queueUp(id);
        Instant now = deliveries.now();
        return samples.rows().take(id, drawn.ordinal(), actor.account(), now, now.plus(settings.takenFor()));
    }

    /** Keeps what the officer found about one field; a wrong field needs what the book says, which may be nothing. */
    public MarkOutcome mark(Actor actor, UUID id, int ordinal, Mark.Verdict verdict, String field, String inBook) {
        Optional<Delivery> delivery = inspected(actor, id);
        Optional<DrawnRecord> drawn = delivery.flatMap(seen -> samples.rows().find(id, ordinal));
        if (drawn.isEmpty()) {
            return MarkOutcome.refused("delivery.not-found");
        }
        if (!mayChange(actor, id, drawn.get())) {
            return MarkOutcome.refused("delivery.taken");
        }
        CivilRecord seen = records.find(drawn.get().recordId()).orElseThrow();
        if (types.get(seen.kind()).find(field).isEmpty()) {
            return MarkOutcome.refused("delivery.no-field", field);
        }
        String delivered = delivered(actor, seen, drawn.get()).getOrDefault(field, "");
        String book = verdict == Mark.Verdict.WRONG ? inBook.strip() : "";
        if (verdict == Mark.Verdict.WRONG && book.equals(delivered.strip())) {
            return MarkOutcome.refused("delivery.same");
        }
        samples.marks().put(id, ordinal, new Mark(field, verdict, delivered, book, actor.account()), deliveries.now());
        return new MarkOutcome.Kept();
    }

    /** Says that the record is compared; what is not marked agrees with the book. */
    public MarkOutcome finish(Actor actor, UUID id, int ordinal) {
        Optional<Delivery> delivery = inspected(actor, id);
        Optional<DrawnRecord> drawn = delivery.flatMap(seen -> samples.rows().find(id, ordinal));
        if (drawn.isEmpty()) {
            return MarkOutcome.refused("delivery.not-found");
        }
        if (!mayChange(actor, id, drawn.get())) {
            return MarkOutcome.refused("delivery.taken");
        }
        CivilRecord seen = records.find(drawn.get().recordId()).orElseThrow();
        Map<String, String> filled = new LinkedHashMap<>(delivered(actor, seen, drawn.get()));
        filled.values().removeIf(String::isBlank);
        samples.marks().rightForTheRest(id, ordinal, filled, actor.account(), deliveries.now());
        samples.rows().check(id, ordinal, actor.account(), deliveries.now());
        Map<String, String> detail = Map.of(
                "delivery", id.toString(),
                "place", Integer.toString(ordinal),
                "wrong", Integer.toString(samples.marks().wrong(id, ordinal)));
        trail.append(
                actor.account(),
                new Act("delivery.record-compared", "record", seen.id().toString(), seen.unitCode(), detail));
        return new MarkOutcome.Kept();
    }

    /** How far the inspection of the delivery is. */
    @Transactional(readOnly = true)
    public Progress progress(UUID id) {
        Set<Integer> lots = samples.lots().of(id).stream().map(Lot::ordinal).collect(Collectors.toSet());
        return samples.rows().progress(id, lots, deliveries.now());
    }

    @Transactional(readOnly = true)
    public List<Lot> lots(UUID id) {
        return samples.lots().of(id);
    }

    @Transactional(readOnly = true)
    public List<DrawnRecord> sample(UUID id) {
        return samples.rows().of(id);
    }

    private Optional<Delivery> inspected(Actor actor, UUID id) {
        return deliveries
                .find(actor, id)
                .filter(delivery -> access.may(actor, Action.INSPECT_DELIVERY, delivery.unitCode()));
    }

    private Map<String, Mark> marks(UUID id, int ordinal) {
        return samples.marks().of(id, ordinal).stream().collect(Collectors.toMap(Mark::field, mark -> mark));
    }

    /** The cells as they were in the drawn version: what was corrected since is taken back, newest first. */
    private Map<String, String> delivered(Actor actor, CivilRecord now, DrawnRecord drawn) {
        Map<String, String> cells = new HashMap<>(now.written());
        if (now.version() > drawn.version()) {
            for (RecordChange change : records.changes(actor, now.id())) {
                if (change.version() > drawn.version()) {
                    cells.put(change.field(), change.before());
                }
            }
        }
        return cells;
    }
}

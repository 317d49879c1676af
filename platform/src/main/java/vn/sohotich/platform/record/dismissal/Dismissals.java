package vn.sohotich.platform.record.dismissal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;
import vn.sohotich.platform.record.store.ValueMark;
import vn.sohotich.platform.shared.Refusal;

/**
 * Dismisses false alarms with a reason and takes dismissals back; both are audited. What must be mended and what refuses a
 * file or row is never dismissed. A dismissal holds for its record and values, in later imports too.
 */
@Service
@Transactional
public class Dismissals {
    private static final int LONGEST_REASON = 500;

    private final DismissalRows rows;
    private final Records records;
    private final BookTypes types;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Dismissals(DismissalRows rows, Records records, BookTypes types, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.types = types;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** A finding of a record, for whoever may dismiss findings in its unit. */
    @Transactional(readOnly = true)
    public Optional<FoundFinding> find(Actor actor, UUID recordId, long finding) {
        return rows.ofRecord(recordId, finding).filter(found -> may(actor, found.unitCode()));
    }

    /** A finding of a staged row, for whoever may dismiss findings in the unit of the row. */
    @Transactional(readOnly = true)
    public Optional<FoundFinding> findStaged(Actor actor, UUID batchId, int ordinal, long finding) {
        return rows.ofRow(batchId, ordinal, finding).filter(found -> may(actor, found.unitCode()));
    }

    /** Dismisses a finding of a record. */
    public DismissalOutcome dismiss(Actor actor, UUID recordId, long finding, String reason) {
        return dismiss(actor, rows.ofRecord(recordId, finding).orElse(null), reason);
    }

    /** Dismisses a finding of a staged row; it stays dismissed on the record that the row becomes. */
    public DismissalOutcome dismissStaged(Actor actor, UUID batchId, int ordinal, long finding, String reason) {
        return dismiss(actor, rows.ofRow(batchId, ordinal, finding).orElse(null), reason);
    }

    private DismissalOutcome dismiss(Actor actor, @Nullable FoundFinding found, String reason) {
        Optional<Refusal> refusal = refusal(actor, found, reason.strip());
        if (refusal.isPresent() || found == null) {
            return new DismissalOutcome.Refused(refusal.orElseGet(() -> Refusal.of("dismissal.not-found")));
        }
        String code = found.finding().code();
        UUID id = rows.insert(found, mark(found), reason.strip(), actor.account(), clock.instant());
        rows.close(found.finding().id());
        audit(actor, "finding.dismissed", found.recordId(), id, found.unitCode(), code);
        return new DismissalOutcome.Done(id);
    }

    private Optional<Refusal> refusal(Actor actor, @Nullable FoundFinding found, String reason) {
        if (found == null || !may(actor, found.unitCode())) {
            return Optional.of(Refusal.of("dismissal.not-found"));
        }
        if (!FindingKind.isDismissible(found.finding().severity())
                || !FindingCatalogue.shipped()
                        .get(found.finding().code())
                        .raised()
                        .inRecords()) {
            return Optional.of(Refusal.of("dismissal.must-be-mended"));
        }
        if (!found.finding().open()) {
            return Optional.of(Refusal.of("dismissal.closed"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(Refusal.of("dismissal.reason", LONGEST_REASON));
        }
        return Optional.empty();
    }

    /** The dismissed findings of a record that the actor may see, with who dismissed them and why. */
    @Transactional(readOnly = true)
    public List<DismissedFinding> of(Actor actor, UUID recordId) {
        return records.find(recordId)
                .filter(record -> access.may(actor, Action.SEE_RECORDS, record.unitCode()))
                .map(record -> record.findings().stream()
                        .filter(finding -> !finding.open())
                        .flatMap(finding -> dismissed(recordId, finding).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<DismissedFinding> dismissed(UUID recordId, KeptFinding finding) {
        return rows.ofRecord(recordId, finding.id())
                .flatMap(this::standing)
                .map(dismissal -> new DismissedFinding(finding, dismissal));
    }

    /** A finding beside the dismissal that holds for it. */
    public record DismissedFinding(KeptFinding finding, Dismissal dismissal) {}

    /** Takes the dismissal of a record's finding back: the finding is open again. */
    public DismissalOutcome takeBack(Actor actor, UUID recordId, long finding) {
        return takeBack(actor, rows.ofRecord(recordId, finding).orElse(null));
    }

    /** The same for a finding of a staged row. */
    public DismissalOutcome takeBackStaged(Actor actor, UUID batchId, int ordinal, long finding) {
        return takeBack(actor, rows.ofRow(batchId, ordinal, finding).orElse(null));
    }

    private DismissalOutcome takeBack(Actor actor, @Nullable FoundFinding found) {
        Optional<Dismissal> standing =
                found == null || !may(actor, found.unitCode()) ? Optional.empty() : rows.standing(found, mark(found));
        if (found == null || standing.isEmpty()) {
            return new DismissalOutcome.Refused(Refusal.of("dismissal.not-found"));
        }
        Dismissal dismissal = standing.get();
        rows.reopen(dismissal.id(), found.finding().id(), actor.account(), clock.instant());
        audit(actor, "finding.taken-back", found.recordId(), dismissal.id(), found.unitCode(), dismissal.code());
        return new DismissalOutcome.Done(dismissal.id());
    }

    /** The dismissal that stands about the finding, if any. */
    @Transactional(readOnly = true)
    public Optional<Dismissal> standing(FoundFinding found) {
        return rows.standing(found, mark(found));
    }

    private UUID mark(FoundFinding found) {
        return ValueMark.of(
                types.get(found.kind()), found.finding().code(), found.finding().field(), found.values());
    }

    /** Whether the actor may dismiss findings in the unit. */
    public boolean may(Actor actor, String unitCode) {
        return access.may(actor, Action.DISMISS_FINDING, unitCode);
    }

    private void audit(Actor actor, String act, @Nullable UUID recordId, UUID dismissal, String unit, String code) {
        String type = recordId == null ? "dismissal" : "record";
        String subject = recordId == null ? dismissal.toString() : recordId.toString();
        trail.append(
                actor.account(),
                new Act(act, type, subject, unit, Map.of("code", code, "dismissal", dismissal.toString())));
    }
}

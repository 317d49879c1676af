package vn.sohotich.platform.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.Transition;

/**
 * Approves records that copy their page faithfully, or sends them back with a reason (phê duyệt). A selection is
 * decided one record at a time by the same rules; the move of each record is audited in its transaction.
 */
@Component
public class Approval {
    private final Records records;
    private final Decisions decisions;
    private final List<ApprovalRule> rules;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Approval(
            Records records,
            Decisions decisions,
            List<ApprovalRule> rules,
            Access access,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.rules = rules;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that stands between this record and its approval by this actor; empty when it can be approved. */
    public List<Obstacle> obstacles(Actor actor, CivilRecord candidate) {
        if (!access.may(actor, Action.APPROVE, candidate.unitCode())) {
            return List.of(Obstacle.of("permission"));
        }
        ApprovalCase facts =
                new ApprovalCase(candidate, actor.account(), contributors(actor, candidate), LocalDate.now(clock));
        return rules.stream().flatMap(rule -> rule.obstacle(facts).stream()).toList();
    }

    /** Approves each record of a selection that may be approved; one transaction per record. */
    public List<ApprovalOutcome> approveAll(Actor actor, List<UUID> recordIds) {
        return recordIds.stream().map(id -> approve(actor, id)).toList();
    }

    /** Approves one record, or says everything that stands against it. */
    public ApprovalOutcome approve(Actor actor, UUID recordId) {
        return transaction.execute(status -> {
            Optional<CivilRecord> found = records.openLogged(actor, recordId);
            if (found.isEmpty()) {
                return new ApprovalOutcome.Refused(recordId, List.of(Obstacle.of("missing")));
            }
            CivilRecord candidate = found.get();
            List<Obstacle> obstacles = obstacles(actor, candidate);
            if (!obstacles.isEmpty()) {
                return new ApprovalOutcome.Refused(recordId, obstacles);
            }
            Transition moved = records.move(recordId, candidate.version(), RecordStatus.APPROVED, actor.account());
            if (!(moved instanceof Transition.Moved)) {
                return new ApprovalOutcome.Refused(recordId, List.of(Obstacle.of("overtaken")));
            }
            decisions.add(recordId, candidate.version(), "APPROVED", null, actor.account(), clock.instant());
            return new ApprovalOutcome.Approved(recordId);
        });
    }

    /** Sends a record back to its clerk; the reason is required and shown there. */
    public ReturnOutcome sendBack(Actor actor, UUID recordId, String reason) {
        if (reason.isBlank()) {
            return new ReturnOutcome.NotReturned(Obstacle.of("reason"));
        }
        return transaction.execute(status -> returned(
                records.openLogged(actor, recordId)
                        .filter(candidate -> access.may(actor, Action.APPROVE, candidate.unitCode())),
                reason,
                actor.account()));
    }

    /** The same for a floor above, which answers for who may do it and gives a reason. */
    public ReturnOutcome sendBackFor(String account, UUID recordId, String reason) {
        return transaction.execute(status -> returned(records.find(recordId), reason, account));
    }

    private ReturnOutcome returned(Optional<CivilRecord> found, String reason, String account) {
        if (found.isEmpty()) {
            return new ReturnOutcome.NotReturned(Obstacle.of("missing"));
        }
        CivilRecord candidate = found.get();
        Transition moved = records.move(candidate.id(), candidate.version(), RecordStatus.RETURNED, account);
        if (!(moved instanceof Transition.Moved)) {
            return new ReturnOutcome.NotReturned(Obstacle.of("status." + candidate.status()));
        }
        decisions.add(candidate.id(), candidate.version(), "RETURNED", reason.strip(), account, clock.instant());
        return new ReturnOutcome.Returned();
    }

    /** Why the record was last sent back, if it was. */
    public Optional<ReturnReason> lastReturn(UUID recordId) {
        return decisions.lastReturn(recordId);
    }

    private Set<String> contributors(Actor actor, CivilRecord candidate) {
        Set<String> contributors = new HashSet<>();
        contributors.add(candidate.enteredBy());
        records.changes(actor, candidate.id()).forEach(change -> contributors.add(change.actor()));
        return contributors;
    }
}

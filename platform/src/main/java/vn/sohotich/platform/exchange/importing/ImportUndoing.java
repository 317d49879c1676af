package vn.sohotich.platform.exchange.importing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.undo.BatchUndoing;
import vn.sohotich.platform.record.intake.undo.UndoOutcome;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/** Takes an import back; whatever fails in between, the books are as before it or as after it. */
@Component
class ImportUndoing implements WorkHandler {
    static final String KIND = "import-undo";

    private final Batches batches;
    private final BatchUndoing undoing;
    private final Intake intake;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportUndoing(
            Batches batches,
            BatchUndoing undoing,
            Intake intake,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.undoing = undoing;
        this.intake = intake;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        UUID id = batchOf(run.parameters());
        return transaction.execute(status -> {
            WorkOutcome outcome = undo(id, run);
            if (run.cancelled()) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** Everything is rolled back; the import stays in effect. */
    @Override
    public void cancelled(WorkState state) {
        batches.setStatus(batchOf(state.parameters()), BatchStatus.UNDOING, BatchStatus.APPLIED);
    }

    @Override
    public String leadsTo(WorkState state) {
        return "/imports/" + state.parameters().get("batch");
    }

    private WorkOutcome undo(UUID id, WorkRun run) {
        Optional<ImportBatch> answered =
                batches.find(id).map(ImportBatch::answersId).flatMap(batches::locked);
        ImportBatch batch = batches.locked(id).orElseThrow();
        if (batch.status() != BatchStatus.UNDOING) {
            return WorkOutcome.done();
        }
        Optional<Actor> actor = accounts.actor(run.actor());
        if (actor.isEmpty()) {
            return staysApplied(id, Refusal.of("import.no-account"));
        }
        String reason = batches.undoReason(id);
        return switch (undoing.undo(id, actor.get(), reason, (done, total) -> {
            run.progress(done, total);
            return !run.cancelled();
        })) {
            case UndoOutcome.Undone undone -> {
                batches.setUndone(id, run.actor(), clock.instant());
                answered.filter(other -> other.status() == BatchStatus.READY)
                        .ifPresent(other -> batches.setCounts(other.id(), intake.counts(other.id())));
                yield WorkOutcome.done(Map.of(
                        "removed", Long.toString(undone.removed()), "restored", Long.toString(undone.restored())));
            }
            case UndoOutcome.UndoneBefore before -> {
                batches.setUndone(id, run.actor(), clock.instant());
                yield WorkOutcome.done();
            }
            case UndoOutcome.Stopped stopped -> WorkOutcome.done();
            case UndoOutcome.Declined declined -> staysApplied(id, declined.refusal());
        };
    }

    private WorkOutcome staysApplied(UUID id, Refusal refusal) {
        batches.setStatus(id, BatchStatus.APPLIED);
        return WorkOutcome.refused(refusal);
    }

    private static UUID batchOf(Map<String, String> parameters) {
        return UUID.fromString(parameters.getOrDefault("batch", ""));
    }
}

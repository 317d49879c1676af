package vn.sohotich.platform.exchange.importing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.ApplyOutcome;
import vn.sohotich.platform.record.intake.BatchApplication;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/** Lets an import take effect; whatever fails in between, it has taken effect once or not at all. */
@Component
class ImportApplication implements WorkHandler {
    static final String KIND = "import-apply";

    private final Batches batches;
    private final BatchApplication application;
    private final Answers answers;
    private final Intake intake;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportApplication(
            Batches batches,
            BatchApplication application,
            Answers answers,
            Intake intake,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.application = application;
        this.answers = answers;
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
        UUID id = UUID.fromString(run.parameters().getOrDefault("batch", ""));
        return transaction.execute(status -> {
            WorkOutcome outcome = apply(id, run);
            if (run.cancelled()) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** What was written is rolled back; the import waits for a decision as before. */
    @Override
    public void cancelled(WorkState state) {
        batches.setStatus(
                UUID.fromString(state.parameters().getOrDefault("batch", "")),
                BatchStatus.APPLYING,
                BatchStatus.READY);
    }

    @Override
    public String leadsTo(WorkState state) {
        return "/imports/" + state.parameters().get("batch");
    }

    private WorkOutcome apply(UUID id, WorkRun run) {
        String account = run.actor();
        Optional<ImportBatch> answered =
                batches.find(id).map(ImportBatch::answersId).flatMap(batches::locked);
        ImportBatch batch = batches.locked(id).orElseThrow();
        Optional<Actor> actor = accounts.actor(account);
        if (batch.status() != BatchStatus.APPLYING) {
            return WorkOutcome.done(summary(batch.counts()));
        }
        if (actor.isEmpty()) {
            return backToDecision(id, Refusal.of("import.no-account"));
        }
        return switch (application.apply(id, actor.get(), (done, total) -> {
            run.progress(done, total);
            return !run.cancelled();
        })) {
            case ApplyOutcome.Applied applied -> {
                answered.ifPresent(other -> withdraw(id, other));
                batches.setApplied(id, applied.counts(), account, clock.instant());
                yield WorkOutcome.done(summary(applied.counts()));
            }
            case ApplyOutcome.AppliedBefore before -> {
                batches.setApplied(id, batch.counts(), account, clock.instant());
                yield WorkOutcome.done(summary(batch.counts()));
            }
            case ApplyOutcome.Stopped stopped -> WorkOutcome.done();
            case ApplyOutcome.Declined declined -> backToDecision(id, declined.refusal());
        };
    }

    /** Rows that still wait in the answered import are taken in with their mended form only. */
    private void withdraw(UUID id, ImportBatch answered) {
        if (answered.status() == BatchStatus.READY && answers.withdraw(id) > 0) {
            batches.setCounts(answered.id(), intake.counts(answered.id()));
        }
    }

    private WorkOutcome backToDecision(UUID id, Refusal refusal) {
        batches.setStatus(id, BatchStatus.READY);
        return WorkOutcome.refused(refusal);
    }

    private static Map<String, String> summary(PreviewCounts counts) {
        return Map.of("created", Integer.toString(counts.created()), "changed", Integer.toString(counts.changed()));
    }
}

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
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Lets an import take effect; whatever fails in between, it has taken effect once or not at all. */
@Component
class ImportApplication implements WorkHandler {
    static final String KIND = "import-apply";

    private final Batches batches;
    private final BatchApplication application;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportApplication(
            Batches batches,
            BatchApplication application,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.application = application;
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
        return transaction.execute(status -> apply(id, run.actor()));
    }

    private WorkOutcome apply(UUID id, String account) {
        ImportBatch batch = batches.locked(id).orElseThrow();
        Optional<Actor> actor = accounts.actor(account);
        if (batch.status() != BatchStatus.APPLYING) {
            return WorkOutcome.done(summary(batch.counts()));
        }
        if (actor.isEmpty()) {
            return backToDecision(id, Refusal.of("import.no-account"));
        }
        return switch (application.apply(id, actor.get())) {
            case ApplyOutcome.Applied applied -> {
                batches.setApplied(id, applied.counts(), account, clock.instant());
                yield WorkOutcome.done(summary(applied.counts()));
            }
            case ApplyOutcome.AppliedBefore before -> {
                batches.setApplied(id, batch.counts(), account, clock.instant());
                yield WorkOutcome.done(summary(batch.counts()));
            }
            case ApplyOutcome.Declined declined -> backToDecision(id, declined.refusal());
        };
    }

    private WorkOutcome backToDecision(UUID id, Refusal refusal) {
        batches.setStatus(id, BatchStatus.READY);
        return WorkOutcome.refused(refusal);
    }

    private static Map<String, String> summary(PreviewCounts counts) {
        return Map.of("created", Integer.toString(counts.created()), "changed", Integer.toString(counts.changed()));
    }
}

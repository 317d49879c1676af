package vn.sohotich.platform.reconciliation.model;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.model.Estimating.Estimated;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/**
 * The work {@value #KIND}: learns from the records of whoever asked and proposes a version. A run after a crash begins anew
 * with the same sample; one that finds its version already proposed only tells so again.
 */
@Component
class EstimationWork implements WorkHandler {
    static final String KIND = "model-estimation";
    private static final String NAME = "estimated";

    private final Models models;
    private final Estimating estimating;
    private final Accounts accounts;
    private final Access access;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EstimationWork(
            Models models,
            Estimating estimating,
            Accounts accounts,
            Access access,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.models = models;
        this.estimating = estimating;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        Optional<ModelVersion> done = models.ofWork(run.id());
        if (done.isPresent()) {
            return told(done.get());
        }
        Set<String> units = accounts.actor(run.actor())
                .map(actor -> access.unitsFor(actor, Action.MANAGE_MODEL))
                .orElse(Set.of());
        if (units.isEmpty()) {
            return WorkOutcome.refused(new Refusal("access.action", List.of(Action.MANAGE_MODEL.name())));
        }
        Optional<Estimated> estimated = estimating.estimate(units, run);
        if (estimated.isEmpty()) {
            return run.cancelled() ? WorkOutcome.done() : WorkOutcome.refused(Refusal.of("model.no-records"));
        }
        return told(propose(run, estimated.get()));
    }

    private ModelVersion propose(WorkRun run, Estimated estimated) {
        ModelVersion proposed = transaction.execute(status -> {
            ModelVersion kept = models.add(new Models.Draft(
                    NAME,
                    estimated.learnt(),
                    false,
                    run.id(),
                    run.actor(),
                    clock.instant(),
                    estimated.sample(),
                    estimated.figures()));
            audit.append(
                    run.actor(),
                    Act.of("model.proposed", "model", String.valueOf(kept.no()))
                            .with(Map.of("version", kept.version())));
            return kept;
        });
        return Objects.requireNonNull(proposed);
    }

    @Override
    public @Nullable String leadsTo(WorkState state) {
        return models.ofWork(state.id())
                .map(version -> "/models/" + version.no())
                .orElse(null);
    }

    private static WorkOutcome told(ModelVersion version) {
        var summary = new LinkedHashMap<String, String>();
        summary.put("version", version.version());
        if (version.sample() != null && version.figures() != null) {
            summary.put("records", String.valueOf(version.sample().records()));
            summary.put("changed", String.valueOf(version.figures().concerned()));
            summary.put("labels", String.valueOf(version.figures().labels()));
        }
        return WorkOutcome.done(summary);
    }
}

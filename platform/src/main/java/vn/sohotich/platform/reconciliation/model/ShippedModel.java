package vn.sohotich.platform.reconciliation.model;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.model.ChancesText;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;

/**
 * Puts the model that comes with the program among the versions at every start. It becomes active by itself only when none
 * is, or when the active one knows other comparison levels than this program; any other newer one waits as proposed.
 */
@Component
class ShippedModel implements SmartInitializingSingleton {
    /** Who switched, when nobody did. */
    static final String SYSTEM = "system";

    private final Models models;
    private final LookUpLock lock;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedModel(Models models, LookUpLock lock, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.models = models;
        this.lock = lock;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        settle(LinkageModel.standard(new RegisterStatistics()));
    }

    void settle(LinkageModel standard) {
        transaction.executeWithoutResult(status -> {
            lock.take();
            ModelVersion shipped = kept(standard.version(), ChancesText.write(standard));
            Optional<ModelVersion> active = models.activeNo().flatMap(models::find);
            if (active.isEmpty() || !active.get().fits()) {
                String reason = active.isEmpty() ? "first-start" : "other-levels";
                models.switchTo(shipped.no(), SYSTEM, clock.instant(), reason);
                audit.append(SYSTEM, ModelActs.switched(shipped, active.orElse(null)));
            }
        });
    }

    private ModelVersion kept(String name, String learnt) {
        return models.shippedAs(learnt)
                .orElseGet(() ->
                        models.add(new Models.Draft(name, learnt, true, null, SYSTEM, clock.instant(), null, null)));
    }

    /** What the trail is told about versions. */
    static final class ModelActs {
        private ModelActs() {}

        static Act switched(ModelVersion to, @Nullable ModelVersion from) {
            return Act.of("model.activated", "model", String.valueOf(to.no()))
                    .with(Map.of("version", to.version(), "before", from == null ? "" : from.version()));
        }
    }
}

package vn.sohotich.platform.reconciliation.model;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.model.SwitchOutcome.Refused;
import vn.sohotich.platform.reconciliation.model.SwitchOutcome.Switched;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * The versions of the linkage model for whoever may manage them: have one estimated, make one active, go back to a former
 * one, have the outcomes of another version looked up again. Each step is a deliberate one of its own.
 */
@Service
public class ModelVersions {
    private static final String LOOK_UP = "look-up";

    private final Models models;
    private final LookUpLock lock;
    private final Works works;
    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ModelVersions(
            Models models,
            LookUpLock lock,
            Works works,
            Access access,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.models = models;
        this.lock = lock;
        this.works = works;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All versions, newest first; none for whoever may not manage them. */
    @Transactional(readOnly = true)
    public List<ModelVersion> all(Actor actor) {
        return access.may(actor, Action.MANAGE_MODEL) ? models.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<ModelVersion> find(Actor actor, long no) {
        return access.may(actor, Action.MANAGE_MODEL) ? models.find(no) : Optional.empty();
    }

    /** Starts an estimation; what comes of it is only proposed. The id of the work, or nothing without permission. */
    @Transactional
    public Optional<UUID> estimate(Actor actor) {
        return submit(actor, EstimationWork.KIND, Map.of());
    }

    /** Makes a version active: a proposed one, or a former one again. */
    @Transactional
    public SwitchOutcome activate(Actor actor, long no, String reason) {
        Optional<Refusal> refusal = access.refusal(actor, Action.MANAGE_MODEL);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        lock.take();
        Optional<ModelVersion> wanted = models.find(no);
        Optional<Refusal> obstacle = obstacle(wanted, reason);
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get());
        }
        ModelVersion before = models.activeNo().flatMap(models::find).orElse(null);
        models.switchTo(no, actor.account(), clock.instant(), reason.strip());
        audit.append(actor.account(), ShippedModel.ModelActs.switched(wanted.orElseThrow(), before));
        return new Switched(models.find(no).orElseThrow());
    }

    private static Optional<Refusal> obstacle(Optional<ModelVersion> wanted, String reason) {
        if (wanted.isEmpty()) {
            return Optional.of(Refusal.of("model.unknown"));
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.of("model.reason-missing"));
        }
        if (wanted.get().state() == ModelState.ACTIVE) {
            return Optional.of(Refusal.of("model.active-already"));
        }
        return wanted.get().fits() ? Optional.empty() : Optional.of(Refusal.of("model.other-levels"));
    }

    /** How many standing outcomes of the engine come from another version than the active one. */
    @Transactional(readOnly = true)
    public long ofOtherVersions() {
        return jdbc.sql("""
                        SELECT count(*) FROM reconciliation.person_outcome
                        WHERE superseded_at IS NULL AND status = 'INFERRED' AND model_version <> :active""")
                .param("active", active().version())
                .query(Long.class)
                .single();
    }

    /** Has those outcomes looked up with the active version; decisions of people stay. */
    @Transactional
    public Optional<UUID> lookUpAgain(Actor actor) {
        return submit(actor, LOOK_UP, Map.of("model", active().version()));
    }

    private Optional<UUID> submit(Actor actor, String kind, Map<String, String> parameters) {
        return access.may(actor, Action.MANAGE_MODEL)
                ? Optional.of(works.submit(new WorkRequest(kind, actor.account(), null, parameters, List.of(""))))
                : Optional.empty();
    }

    private ModelVersion active() {
        return models.activeNo().flatMap(models::find).orElseThrow();
    }
}

package vn.sohotich.platform.record.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.EntriesApplied;

/** Says that an import took effect: to the audit trail and to whoever listens, in the same transaction. */
@Component
class Closing {
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void announce(UUID batchId, Actor actor, PreviewCounts counts) {
        Map<String, String> detail = Map.of(
                "created", Integer.toString(counts.created()),
                "changed", Integer.toString(counts.changed()),
                "same", Integer.toString(counts.same()),
                "refused", Integer.toString(counts.refused()));
        trail.append(actor.account(), new Act("batch.applied", "batch", batchId.toString(), null, detail));
        events.publishEvent(new EntriesApplied(batchId, counts.created() + counts.changed()));
    }
}

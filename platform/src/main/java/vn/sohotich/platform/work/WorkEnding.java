package vn.sohotich.platform.work;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;

/** Writes down how work ended, in the transaction at hand: with its audit entry, and its handler told of a cancellation. */
@Component
class WorkEnding {
    private final Jobs jobs;
    private final Handlers handlers;
    private final AuditTrail trail;
    private final Clock clock;

    WorkEnding(Jobs jobs, Handlers handlers, AuditTrail trail, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.trail = trail;
        this.clock = clock;
    }

    void end(WorkState state, WorkEnd end) {
        if (!jobs.end(state.id(), end, clock.instant())) {
            return;
        }
        if (end.status() == WorkStatus.CANCELLED) {
            handlers.find(state.kind()).ifPresent(handler -> handler.cancelled(state));
        }
        trail.append(
                state.actor(),
                Act.of("work.end", "work", state.id().toString())
                        .in(state.unitCode())
                        .with(Map.of(
                                "kind", state.kind(), "status", end.status().name())));
    }
}

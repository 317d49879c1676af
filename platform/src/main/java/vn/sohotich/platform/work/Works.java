package vn.sohotich.platform.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;

/**
 * Long-running work (việc chạy nền). Submitting joins the caller's transaction: what is rolled back was never wanted.
 * Work keeps running when the page is closed and is run again after a crash.
 */
@Component
public class Works {
    private static final int RECENT = 20;

    private final Jobs jobs;
    private final WorkQueue queue;
    private final ObjectProvider<WorkHandler> handlers;
    private final AuditTrail trail;
    private final Clock clock;

    Works(Jobs jobs, WorkQueue queue, ObjectProvider<WorkHandler> handlers, AuditTrail trail, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.handlers = handlers;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public UUID submit(WorkRequest request) {
        UUID id = jobs.add(request, clock.instant());
        queue.add(id);
        trail.append(
                request.actor(),
                Act.of("work.submit", "work", id.toString())
                        .in(request.unitCode())
                        .with(Map.of("kind", request.kind())));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<WorkState> find(UUID id) {
        return jobs.find(id);
    }

    /** The latest work of one person, newest first. */
    @Transactional(readOnly = true)
    public List<WorkState> recentOf(String actor) {
        return jobs.recentOf(actor, RECENT);
    }

    /** Asks for the work to stop; false when it is over, unknown or already asked for. Rights are the caller's matter. */
    @Transactional
    public boolean cancel(UUID id, String actor) {
        if (!jobs.requestCancel(id)) {
            return false;
        }
        trail.append(actor, Act.of("work.cancel", "work", id.toString()));
        return true;
    }

    /** The screen that shows what came of the work, once it is over. */
    public Optional<String> leadsTo(WorkState state) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(state.kind()))
                .findFirst()
                .map(handler -> handler.leadsTo(state));
    }
}

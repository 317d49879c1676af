package vn.sohotich.platform.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final WorkEnding ending;
    private final Handlers handlers;
    private final AuditTrail trail;
    private final Clock clock;

    Works(Jobs jobs, WorkQueue queue, WorkEnding ending, Handlers handlers, AuditTrail trail, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.ending = ending;
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

    /**
     * Asks for the work to stop; false when it is over, unknown or already asked for. Paused work ends at once. Rights are
     * the caller's matter.
     */
    @Transactional
    public boolean cancel(UUID id, String actor) {
        if (!jobs.requestCancel(id)) {
            return false;
        }
        trail.append(actor, Act.of("work.cancel", "work", id.toString()));
        jobs.find(id)
                .filter(state -> state.status() == WorkStatus.PAUSED)
                .ifPresent(state -> ending.end(state, WorkEnd.cancelled()));
        return true;
    }

    /** Has the work left at its next safe point until it is resumed; false when it neither waits nor runs. */
    @Transactional
    public boolean pause(UUID id, String actor) {
        if (!jobs.requestPause(id)) {
            return false;
        }
        trail.append(actor, Act.of("work.pause", "work", id.toString()));
        return true;
    }

    /** Goes on with paused work, or takes a wish for a pause back; false when there is neither. */
    @Transactional
    public boolean resume(UUID id, String actor) {
        if (jobs.resume(id)) {
            queue.addAgain(id);
        } else if (!jobs.forgetPause(id)) {
            return false;
        }
        trail.append(actor, Act.of("work.resume", "work", id.toString()));
        return true;
    }

    /** Whether work of this kind finds what was done when it goes on, instead of beginning anew. */
    public boolean keepsWhatIsDone(WorkState state) {
        return handlers.find(state.kind()).map(WorkHandler::keepsWhatIsDone).orElse(false);
    }

    /** The screen that shows what came of the work, once it is over. */
    public Optional<String> leadsTo(WorkState state) {
        return handlers.find(state.kind()).map(handler -> handler.leadsTo(state));
    }
}

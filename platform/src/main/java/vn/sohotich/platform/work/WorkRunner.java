package vn.sohotich.platform.work;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one piece of work and writes down how it ended; the outermost edge of every handler. */
@Component
class WorkRunner {
    private static final Logger log = LoggerFactory.getLogger(WorkRunner.class);

    private final Jobs jobs;
    private final WorkEnding ending;
    private final Handlers handlers;
    private final TransactionTemplate transaction;
    private final WorkSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    WorkRunner(
            Jobs jobs,
            WorkEnding ending,
            Handlers handlers,
            PlatformTransactionManager transactions,
            WorkSettings settings,
            Clock clock) {
        this.jobs = jobs;
        this.ending = ending;
        this.handlers = handlers;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.settings = settings;
        this.clock = clock;
    }

    void open() {
        closing = false;
    }

    /** The application is stopping: runs are put back at their next sign of progress. */
    void close() {
        closing = true;
    }

    void run(UUID id) {
        Optional<WorkState> begun = transaction.execute(status -> jobs.begin(id, clock.instant()));
        if (begun == null || begun.isEmpty()) {
            return;
        }
        WorkState state = begun.get();
        if (state.attempt() > settings.attempts()) {
            log.error("Work {} was tried {} times and never came to an end", id, settings.attempts());
            end(state, WorkEnd.failed());
        } else if (state.cancelRequested()) {
            end(state, WorkEnd.cancelled());
        } else if (state.pauseRequested()) {
            pause(state);
        } else {
            carryOut(state);
        }
    }

    private void carryOut(WorkState state) {
        var run = new TrackedRun(state, jobs, transaction, () -> closing, clock);
        try {
            WorkOutcome outcome = handlers.get(state.kind()).run(run);
            end(state, run.sawCancel() ? WorkEnd.cancelled() : run.end(outcome));
        } catch (WorkPutBack e) {
            transaction.executeWithoutResult(status -> jobs.putBack(state.id()));
            throw e;
        } catch (WorkPause e) {
            pause(state);
        } catch (Exception e) {
            if (run.left()) {
                pause(state);
                return;
            }
            if (closing) {
                transaction.executeWithoutResult(status -> jobs.putBack(state.id()));
                throw e;
            }
            log.error("Work {} of kind {} broke", state.id(), state.kind(), e);
            end(state, WorkEnd.failed());
        }
    }

    /** Where somebody has resumed it meanwhile, the queue runs it again. */
    private void pause(WorkState state) {
        Boolean paused = transaction.execute(status -> jobs.pause(state.id()));
        if (!Boolean.TRUE.equals(paused)) {
            transaction.executeWithoutResult(status -> jobs.putBack(state.id()));
            throw new WorkPutBack();
        }
    }

    private void end(WorkState state, WorkEnd end) {
        transaction.executeWithoutResult(status -> ending.end(state, end));
    }
}

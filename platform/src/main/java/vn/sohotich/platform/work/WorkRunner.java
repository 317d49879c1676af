package vn.sohotich.platform.work;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;

/** Runs one piece of work and writes down how it ended; the outermost edge of every handler. */
@Component
class WorkRunner {
    private static final Logger log = LoggerFactory.getLogger(WorkRunner.class);

    private final Jobs jobs;
    private final AuditTrail trail;
    private final ObjectProvider<WorkHandler> handlers;
    private final TransactionTemplate transaction;
    private final WorkSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    WorkRunner(
            Jobs jobs,
            AuditTrail trail,
            ObjectProvider<WorkHandler> handlers,
            PlatformTransactionManager transactions,
            WorkSettings settings,
            Clock clock) {
        this.jobs = jobs;
        this.trail = trail;
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
        } else {
            carryOut(state);
        }
    }

    private void carryOut(WorkState state) {
        var run = new TrackedRun(state, jobs, transaction, () -> closing, clock);
        try {
            WorkOutcome outcome = handler(state.kind()).run(run);
            end(state, run.sawCancel() ? WorkEnd.cancelled() : run.end(outcome));
        } catch (WorkPutBack e) {
            transaction.executeWithoutResult(status -> jobs.putBack(state.id()));
            throw e;
        } catch (Exception e) {
            if (closing) {
                transaction.executeWithoutResult(status -> jobs.putBack(state.id()));
                throw e;
            }
            log.error("Work {} of kind {} broke", state.id(), state.kind(), e);
            end(state, WorkEnd.failed());
        }
    }

    private WorkHandler handler(String kind) {
        Map<String, WorkHandler> byKind =
                handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
        WorkHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("no handler for work of kind " + kind);
        }
        return handler;
    }

    private void end(WorkState state, WorkEnd end) {
        transaction.executeWithoutResult(status -> {
            if (jobs.end(state.id(), end, clock.instant())) {
                trail.append(
                        state.actor(),
                        Act.of("work.end", "work", state.id().toString())
                                .in(state.unitCode())
                                .with(Map.of(
                                        "kind",
                                        state.kind(),
                                        "status",
                                        end.status().name())));
            }
        });
    }
}

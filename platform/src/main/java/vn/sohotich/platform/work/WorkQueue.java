package vn.sohotich.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sohotich.platform.shared.database.DatabaseAccess;

/**
 * The queue under the works, kept in the database by db-scheduler. A process that is killed stops its heartbeat; its
 * executions are found dead within 20 seconds and run again, at once when the database is our own.
 */
@Component
class WorkQueue implements SmartLifecycle {
    static final String TABLE = "work.scheduled_task";
    private static final String TASK = "work";
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_WISHES = Duration.ofSeconds(15);

    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final WorkRunner runner;
    private final Clock clock;
    private final boolean alone;
    private final Jobs jobs;
    private volatile boolean running;

    WorkQueue(
            DataSource dataSource,
            WorkSettings settings,
            WorkRunner runner,
            Jobs jobs,
            DatabaseAccess access,
            Clock clock) {
        this.runner = runner;
        this.jobs = jobs;
        this.clock = clock;
        this.alone = access.embedded();
        this.task = task(runner, clock);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(TABLE)
                .build();
        this.scheduler = scheduler(dataSource, task, settings.threads());
    }

    static OneTimeTask<Void> task(WorkRunner runner, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(RETRY)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(jobOf(instance.getId())));
    }

    /** The work that an entry of the queue stands for: work that was resumed has an entry of its own each time. */
    private static UUID jobOf(String entry) {
        int slash = entry.indexOf('/');
        return UUID.fromString(slash < 0 ? entry : entry.substring(0, slash));
    }

    static Scheduler scheduler(DataSource dataSource, OneTimeTask<Void> task, int threads) {
        return Scheduler.create(dataSource, task)
                .tableName(TABLE)
                .threads(threads)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(0.5, 1.0)
                .shutdownMaxWait(LAST_WISHES)
                .build();
    }

    void add(UUID id) {
        add(id.toString());
    }

    /** Queues work once more; the entry of the run that left may not be gone yet. */
    void addAgain(UUID id) {
        add(id + "/" + UUID.randomUUID());
    }

    private void add(String entry) {
        client.scheduleIfNotExists(task.instance(entry), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (running) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    @Override
    public void start() {
        if (alone) {
            jobs.releaseAll();
        }
        runner.open();
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        runner.close();
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

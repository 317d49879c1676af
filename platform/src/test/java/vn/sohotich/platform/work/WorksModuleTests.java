package vn.sohotich.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class WorksModuleTests {
    @Autowired
    Works works;

    @Autowired
    WorkRunner runner;

    @Autowired
    TrialWork trial;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    private final String actor = Codes.fresh("worker");
    private final String name = Codes.fresh("trial");

    private UUID submit(String how) {
        return works.submit(
                new WorkRequest(TrialWork.KIND, actor, "00001", Map.of("how", how, "name", name), List.of("tệp.xlsx")));
    }

    private WorkState awaitState(UUID id, Predicate<WorkState> wanted) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> works.find(id).orElseThrow(), wanted);
    }

    private WorkState awaitEnd(UUID id) {
        return awaitState(id, WorkState::isOver);
    }

    @Test
    void carriesOutWhatWasSubmitted() {
        UUID id = submit("done");

        WorkState end = awaitEnd(id);

        assertThat(end.status()).isEqualTo(WorkStatus.DONE);
        assertThat(end.summary()).containsEntry("rows", "7");
        assertThat(end.attempt()).isEqualTo(1);
        assertThat(end.titleArgs()).containsExactly("tệp.xlsx");
        assertThat(works.recentOf(actor)).extracting(WorkState::id).containsExactly(id);
        assertThat(trail.of("work", id.toString()))
                .extracting(AuditEntry::action)
                .containsExactly("work.submit", "work.end");
    }

    @Test
    void forgetsWorkWhoseTransactionWasRolledBack() {
        UUID[] id = new UUID[1];
        transaction.executeWithoutResult(status -> {
            id[0] = submit("done");
            status.setRollbackOnly();
        });

        assertThat(works.find(id[0])).isEmpty();
        assertThat(jdbc.queryForList("SELECT 1 FROM work.scheduled_task WHERE task_instance = ?", id[0].toString()))
                .isEmpty();
    }

    @Test
    void keepsTheReasonOfARefusal() {
        WorkState end = awaitEnd(submit("refuse"));

        assertThat(end.status()).isEqualTo(WorkStatus.REFUSED);
        assertThat(end.refusal()).isNotNull();
        assertThat(end.refusal().code()).isEqualTo("upload.empty");
    }

    @Test
    void showsNobodyTheMessageOfAFault() {
        UUID id = submit("break");

        WorkState end = awaitEnd(id);

        assertThat(end.status()).isEqualTo(WorkStatus.FAILED);
        assertThat(end.toString()).doesNotContain("secret");
        assertThat(trail.of("work", id.toString()).toString()).doesNotContain("secret");
        assertThat(trial.runsOf(name)).isEqualTo(1);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenAsked() {
        UUID id = submit("count");

        WorkState running = awaitState(id, state -> state.done() > 0 && state.perSecond() > 0);
        assertThat(running.status()).isEqualTo(WorkStatus.RUNNING);
        assertThat(running.total()).isEqualTo(30_000);
        assertThat(running.timeLeft()).isPositive();

        assertThat(works.cancel(id, actor)).isTrue();
        assertThat(works.cancel(id, actor)).as("asked twice").isFalse();
        assertThat(awaitEnd(id).status()).isEqualTo(WorkStatus.CANCELLED);
        assertThat(works.cancel(id, actor)).as("over").isFalse();
    }

    @Test
    void leavesAtASafePointWhenPausedAndGoesOnWhenResumed() {
        UUID id = submit("count");
        awaitState(id, state -> state.done() > 0);

        assertThat(works.pause(id, actor)).isTrue();
        assertThat(works.pause(id, actor)).as("asked twice").isFalse();
        WorkState paused = awaitState(id, state -> state.status() == WorkStatus.PAUSED);
        assertThat(paused.isOver()).isFalse();
        assertThat(paused.attempt()).as("a pause is no failed try").isZero();
        assertThat(paused.timeLeft()).isNull();

        assertThat(works.resume(id, actor)).isTrue();
        awaitState(id, state -> state.status() == WorkStatus.RUNNING && state.done() > 0);
        assertThat(trial.runsOf(name)).isEqualTo(2);
        assertThat(works.cancel(id, actor)).isTrue();
        assertThat(awaitEnd(id).status()).isEqualTo(WorkStatus.CANCELLED);
        assertThat(works.resume(id, actor)).as("over").isFalse();
        assertThat(trail.of("work", id.toString()))
                .extracting(AuditEntry::action)
                .containsExactly("work.submit", "work.pause", "work.resume", "work.cancel", "work.end");
    }

    @Test
    void endsPausedWorkAtOnceAndTellsItsHandler() {
        UUID id = submit("count");
        awaitState(id, state -> state.done() > 0);
        works.pause(id, actor);
        awaitState(id, state -> state.status() == WorkStatus.PAUSED);

        assertThat(works.cancel(id, actor)).isTrue();

        assertThat(works.find(id).orElseThrow().status()).isEqualTo(WorkStatus.CANCELLED);
        assertThat(trial.cancelled).contains(id);
    }

    @Test
    void staysPausedWhenTheQueueComesByAfterARestart() {
        UUID id = transaction.execute(status -> {
            UUID submitted = submit("done");
            works.pause(submitted, actor);
            return submitted;
        });

        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForList(
                                "SELECT 1 FROM work.scheduled_task WHERE task_instance = ?", id.toString())
                        .isEmpty());
        assertThat(works.find(id).orElseThrow().status()).isEqualTo(WorkStatus.PAUSED);
        assertThat(trial.runsOf(name)).isZero();

        works.resume(id, actor);
        assertThat(awaitEnd(id).status()).isEqualTo(WorkStatus.DONE);
        assertThat(trial.runsOf(name)).isEqualTo(1);
    }

    @Test
    void pausesWhatADeadProcessLeftBehindWithAWishForAPause() {
        UUID id = transaction.execute(status -> {
            UUID left = jobLeftBehind(1);
            jdbc.update("UPDATE work.job SET pause_requested = true WHERE id = ?", left);
            return left;
        });

        assertThat(awaitState(id, state -> state.status() == WorkStatus.PAUSED).pauseRequested())
                .isFalse();
        assertThat(trial.runsOf(name)).isZero();
    }

    @Test
    void runsAgainWhatADeadProcessLeftBehind() {
        UUID id = jobLeftBehind(1);

        assertThat(awaitEnd(id).status()).isEqualTo(WorkStatus.DONE);
        assertThat(works.find(id).orElseThrow().attempt()).isEqualTo(2);
        assertThat(trial.runsOf(name)).isEqualTo(1);
    }

    @Test
    void givesUpOnWorkUnderWhichTheProcessKeepsDying() {
        UUID id = jobLeftBehind(5);

        assertThat(awaitEnd(id).status()).isEqualTo(WorkStatus.FAILED);
        assertThat(trial.runsOf(name)).isZero();
    }

    /** As a killed process leaves it: picked by a scheduler whose heart stopped long ago. */
    private UUID jobLeftBehind(int attempts) {
        return transaction.execute(status -> {
            UUID id = submit("done");
            jdbc.update("UPDATE work.job SET status = 'RUNNING', attempt = ? WHERE id = ?", attempts, id);
            jdbc.update("""
                    UPDATE work.scheduled_task SET picked = true, picked_by = 'dead', version = version + 1,
                        last_heartbeat = now() - interval '1 minute'
                    WHERE task_instance = ?""", id.toString());
            return id;
        });
    }

    @Test
    void isSharedByTwoSchedulersWithoutRunningTwice() {
        var task = WorkQueue.task(runner, Clock.systemUTC());
        var second = WorkQueue.scheduler(dataSource, task, 2);
        second.start();
        try {
            List<UUID> ids = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i -> submit("done"))
                    .toList();
            ids.forEach(id -> assertThat(awaitEnd(id).attempt()).isEqualTo(1));
            assertThat(trial.runsOf(name)).isEqualTo(20);
        } finally {
            second.stop();
        }
    }
}

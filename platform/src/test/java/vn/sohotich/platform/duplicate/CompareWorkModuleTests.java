package vn.sohotich.platform.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.duplicate.run.CompareWork;
import vn.sohotich.platform.duplicate.run.Comparing;
import vn.sohotich.platform.duplicate.run.Sweep;
import vn.sohotich.platform.duplicate.store.Courses;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** The comparing as a work: walked, killed, cancelled, started again. */
@PlatformTest
class CompareWorkModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    CompareWork work;

    @Autowired
    Pending pending;

    @Autowired
    Courses courses;

    @Autowired
    Sweep sweep;

    @Autowired
    Walks walks;

    @Autowired
    Works works;

    @Autowired
    Comparing comparing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void nothingWaits() {
        scene = new Scene(context);
        scene.compare();
        goOn();
    }

    private void goOn() {
        transaction.executeWithoutResult(status -> courses.pause(false));
    }

    /** A run that ends in the given way once it has shown progress so many times. */
    private record Run(UUID id, Map<String, String> parameters, int lives, boolean dies, int[] signs)
            implements WorkRun {
        static Run walk() {
            return new Run(UUID.randomUUID(), Map.of("walk", "all"), Integer.MAX_VALUE, false, new int[1]);
        }

        Run killedAfter(int count) {
            return new Run(id, parameters, count, true, new int[1]);
        }

        Run cancelledAfter(int count) {
            return new Run(id, parameters, count, false, new int[1]);
        }

        @Override
        public String actor() {
            return "tinh";
        }

        @Override
        public void progress(long done, long total) {
            assertThat(total).isGreaterThanOrEqualTo(done);
            if (++signs[0] >= lives && dies) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public boolean cancelled() {
            return !dies && signs[0] >= lives;
        }
    }

    @Test
    void aWalkComparesEveryRecordAgainAndChangesNothing() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth());
        scene.compare();
        Doubt before = scene.about(one).getFirst();
        WorkOutcome end = work.run(Run.walk());
        long records = Long.parseLong(((WorkOutcome.Done) end).summary().get("records"));
        assertThat(records).isGreaterThanOrEqualTo(2);
        assertThat(scene.about(one)).containsExactly(before);
        assertThat(pending.count(1)).isZero();
    }

    @Test
    void aWalkThatIsKilledGoesOnWhereItStopped() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth());
        Run walk = Run.walk();
        assertThatThrownBy(() -> work.run(walk.killedAfter(1))).hasMessage("killed");
        assertThat(courses.walkedTo(walk.id())).isPresent();
        work.run(walk);
        assertThat(pending.count(1)).isZero();
        assertThat(scene.about(one)).hasSize(1);
    }

    @Test
    void aChunkThatIsRolledBackWaitsAsBefore() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth());
        transaction.executeWithoutResult(status -> {
            assertThat(comparing.nextChunk()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(scene.about(one)).isEmpty();
        assertThat(comparing.nextChunk()).isEqualTo(2);
        assertThat(scene.about(one)).hasSize(1);
    }

    @Test
    void aWalkOverWhatStandsAlreadyWritesNothing() {
        UUID one = scene.enter("KS", scene.birth("meSoDinhDanhCaNhan", Scene.number(1982, true)));
        scene.enter("KS", scene.birth());
        scene.compare();
        List<String> before = writings(one);
        work.run(Run.walk());
        assertThat(writings(one)).isEqualTo(before).hasSizeGreaterThan(5);
    }

    /** By which transactions the rows about the record were written. */
    private List<String> writings(UUID record) {
        return jdbc.sql("""
                        SELECT 'event ' || xmin FROM duplicate.event WHERE record_id = :record
                        UNION ALL SELECT 'sighting ' || xmin FROM duplicate.sighting WHERE record_id = :record
                        UNION ALL SELECT 'key ' || key || ' ' || b.xmin FROM duplicate.block b
                            JOIN duplicate.event e USING (place) WHERE record_id = :record
                        UNION ALL SELECT 'doubt ' || xmin FROM duplicate.doubt WHERE first_record = :record
                        ORDER BY 1""").param("record", record).query(String.class).list();
    }

    @Test
    void aCancelledRunPausesUntilSomebodyGoesOn() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth());
        work.run(new Run(UUID.randomUUID(), Map.of(), 0, false, new int[1]));
        assertThat(courses.now().paused()).isTrue();
        sweep.sweep();
        assertThat(scene.about(one)).isEmpty();
        goOn();
        sweep.sweep();
        assertThat(scene.about(one)).hasSize(1);
    }

    @Test
    void onlyWhoMayStartsAWalkAndOnlyOneAtATime() throws InterruptedException {
        Actor officer = Actor.inSession("tinh", "Cán bộ tỉnh", Set.of(Role.PROVINCIAL_OFFICER), Set.of("t1"));
        assertThat(walks.start(scene.clerk, false)).isInstanceOf(Walks.Asked.Refused.class);
        assertThat(walks.pause(scene.clerk)).isInstanceOf(Walks.Asked.Refused.class);
        transaction.executeWithoutResult(status -> {
            assertThat(walks.start(officer, false)).isInstanceOf(Walks.Asked.Accepted.class);
            assertThat(walks.start(officer, false)).isInstanceOf(Walks.Asked.Refused.class);
        });
        assertThat(works.recentOf("tinh")).extracting(WorkState::kind).contains(CompareWork.KIND);
        for (int i = 0; i < 300 && walks.progress().work() != null; i++) {
            Thread.sleep(100);
        }
        assertThat(walks.progress().work()).isNull();
    }
}

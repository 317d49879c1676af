package vn.sohotich.platform.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.duplicate.Walks.Progress;
import vn.sohotich.platform.duplicate.store.Courses.Course;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;

/** What is told of a walk while it runs. */
class WalkProgressTests {
    private static final UUID WORK = new UUID(1, 1);

    private static WorkState running(long done, long total, double perSecond) {
        Instant begun = Instant.parse("2026-11-20T01:00:00Z");
        return new WorkState(
                WORK,
                "duplicates",
                "tinh",
                null,
                List.of(),
                Map.of("walk", "all"),
                WorkStatus.RUNNING,
                done,
                total,
                perSecond,
                1,
                false,
                false,
                begun,
                begun,
                null,
                Map.of(),
                null);
    }

    @Test
    void tellsWhatIsLeftThePaceAndTheTimeLeft() {
        Progress progress = Progress.of(new Course(false, WORK), running(200_000, 1_700_000, 2_999.6), 100_000, 7);
        assertThat(progress).isEqualTo(new Progress(false, WORK, 1_500_000, 7, 3_000, 501L));
    }

    @Test
    void tellsNoTimeWhileRecordsAreOnlyMarked() {
        Progress progress = Progress.of(new Course(false, WORK), running(0, -1, 0), 100_000, 0);
        assertThat(progress).isEqualTo(new Progress(false, WORK, 100_000, 0, 0, null));
    }

    @Test
    void tellsWhatWaitsWhenNothingRuns() {
        assertThat(Progress.of(new Course(true, WORK), null, 12, 0))
                .isEqualTo(new Progress(true, null, 12, 0, 0, null));
    }
}

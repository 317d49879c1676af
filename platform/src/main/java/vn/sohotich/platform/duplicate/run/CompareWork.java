package vn.sohotich.platform.duplicate.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.duplicate.store.Courses;
import vn.sohotich.platform.duplicate.store.EventBlocks;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/**
 * The work {@value #KIND}: compares whatever waits, chunk by chunk; with {@code walk} it first has every record of the
 * registry wait. Killed, it goes on where it stopped; cancelled, it pauses until somebody starts it again.
 */
@Component
public class CompareWork implements WorkHandler {
    public static final String KIND = "duplicates";

    private static final int STRETCH = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Comparing comparing;
    private final Records records;
    private final Pending pending;
    private final Courses courses;
    private final EventBlocks blocks;
    private final TransactionTemplate transaction;

    CompareWork(
            Comparing comparing,
            Records records,
            Pending pending,
            Courses courses,
            EventBlocks blocks,
            TransactionTemplate transaction) {
        this.comparing = comparing;
        this.records = records;
        this.pending = pending;
        this.courses = courses;
        this.blocks = blocks;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keepsWhatIsDone() {
        return true;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        if (run.parameters().containsKey("walk")) {
            walk(run);
        }
        long waiting = pending.count(Long.MAX_VALUE);
        long done = 0;
        int compared = run.cancelled() ? 0 : comparing.nextChunk();
        while (compared > 0) {
            done += compared;
            run.progress(done, Math.max(waiting, done));
            boolean stop = run.cancelled() || courses.now().paused();
            compared = stop ? 0 : comparing.nextChunk();
        }
        if (run.cancelled()) {
            transaction.executeWithoutResult(status -> courses.pause(true));
        }
        return WorkOutcome.done(Map.of("records", String.valueOf(done), "crowded", String.valueOf(blocks.leftOut())));
    }

    /** Marks the records stretch by stretch; how far it came is kept with each stretch. */
    private void walk(WorkRun run) {
        UUID last = courses.walkedTo(run.id()).orElse(FIRST);
        List<UUID> stretch = records.idsAfter(last, STRETCH);
        while (!stretch.isEmpty() && !run.cancelled()) {
            List<UUID> marked = stretch;
            transaction.executeWithoutResult(status -> {
                pending.add(marked);
                courses.walked(run.id(), marked.getLast());
            });
            stretch = records.idsAfter(marked.getLast(), STRETCH);
        }
    }

    @Override
    public String leadsTo(WorkState state) {
        return "/duplicates";
    }
}

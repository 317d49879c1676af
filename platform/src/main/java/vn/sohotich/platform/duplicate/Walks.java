package vn.sohotich.platform.duplicate;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.duplicate.run.Sweep;
import vn.sohotich.platform.duplicate.store.Courses;
import vn.sohotich.platform.duplicate.store.Courses.Course;
import vn.sohotich.platform.duplicate.store.EventBlocks;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkState;

/** Comparing the whole registry on demand, pausing and going on; whoever may is one row of the permission table. */
@Service
public class Walks {
    private static final long COUNTED_AT_MOST = 100_000;

    private final Sweep sweep;
    private final Courses courses;
    private final Pending pending;
    private final EventBlocks blocks;
    private final Access access;
    private final AuditTrail audit;

    Walks(Sweep sweep, Courses courses, Pending pending, EventBlocks blocks, Access access, AuditTrail audit) {
        this.sweep = sweep;
        this.courses = courses;
        this.pending = pending;
        this.blocks = blocks;
        this.access = access;
        this.audit = audit;
    }

    /**
     * How far the comparing is: {@code leftOut} blocks were too large to be looked through; {@code perSecond} records are
     * compared lately and {@code secondsLeft} remain at that pace, null while nobody can tell.
     */
    public record Progress(
            boolean paused,
            @Nullable UUID work,
            long waiting,
            long leftOut,
            long perSecond,
            @Nullable Long secondsLeft) {
        static Progress of(Course course, @Nullable WorkState work, long waiting, long leftOut) {
            Duration left = work == null ? null : work.timeLeft();
            return new Progress(
                    course.paused(),
                    work == null ? null : work.id(),
                    work != null && work.total() > 0 ? Math.max(0, work.total() - work.done()) : waiting,
                    leftOut,
                    work == null ? 0 : Math.round(work.perSecond()),
                    left == null ? null : left.toSeconds());
        }
    }

    /** What came of asking for a walk or a pause. */
    public sealed interface Asked {
        record Accepted(Progress progress) implements Asked {}

        record Refused(Refusal refusal) implements Asked {}
    }

    @Transactional(readOnly = true)
    public Progress progress() {
        Course course = courses.now();
        WorkState work = sweep.atWork(course).orElse(null);
        return Progress.of(course, work, pending.count(COUNTED_AT_MOST), blocks.leftOut());
    }

    /** Compares every record with all others, or, with {@code rest}, only what waits. One at a time. */
    @Transactional
    public Asked start(Actor actor, boolean rest) {
        var refusal = access.refusal(actor, Action.CHECK_REGISTRY);
        if (refusal.isPresent()) {
            return new Asked.Refused(refusal.get());
        }
        if (sweep.atWork(courses.now()).isPresent()) {
            return new Asked.Refused(Refusal.of("duplicate.already-running"));
        }
        sweep.start(actor.account(), rest ? Map.of() : Map.of("walk", "all"));
        return new Asked.Accepted(progress());
    }

    /** Stops after the chunk at hand; what waits goes on waiting until somebody starts again. */
    @Transactional
    public Asked pause(Actor actor) {
        var refusal = access.refusal(actor, Action.CHECK_REGISTRY);
        if (refusal.isPresent()) {
            return new Asked.Refused(refusal.get());
        }
        courses.pause(true);
        audit.append(actor.account(), Act.of("duplicates.paused", "records", "duplicates"));
        return new Asked.Accepted(progress());
    }
}

package vn.sohotich.platform.duplicate.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.duplicate.store.Courses;
import vn.sohotich.platform.duplicate.store.Courses.Course;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** Compares, every little while, what waits: a few records at once, many as a work whose progress can be seen. */
@Component
@EnableScheduling
public class Sweep {
    private static final int FEW = 400;
    private static final String SYSTEM = "system";

    private final Comparing comparing;
    private final Pending pending;
    private final Courses courses;
    private final Works works;

    Sweep(Comparing comparing, Pending pending, Courses courses, Works works) {
        this.comparing = comparing;
        this.pending = pending;
        this.courses = courses;
        this.works = works;
    }

    @Scheduled(
            initialDelayString = "${sohotich.duplicate.sweep:${sohotich.reconciliation.sweep:15s}}",
            fixedDelayString = "${sohotich.duplicate.sweep:${sohotich.reconciliation.sweep:15s}}")
    @Transactional
    public void sweep() {
        Course course = courses.now();
        if (course.paused() || atWork(course).isPresent()) {
            return;
        }
        long waiting = pending.count(FEW + 1);
        if (waiting > FEW) {
            start(SYSTEM, Map.of());
        } else if (waiting > 0) {
            comparing.nextChunk();
        }
    }

    /** Has every record of the registry compared, or goes on with whatever waits. */
    @Transactional
    public UUID start(String actor, Map<String, String> parameters) {
        UUID work = works.submit(new WorkRequest(CompareWork.KIND, actor, null, parameters, List.of()));
        courses.worksAt(work);
        return work;
    }

    /** The work that compares now. */
    public Optional<WorkState> atWork(Course course) {
        return Optional.ofNullable(course.workId()).flatMap(works::find).filter(state -> !state.isOver());
    }
}

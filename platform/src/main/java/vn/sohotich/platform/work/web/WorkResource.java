package vn.sohotich.platform.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;
import vn.sohotich.platform.work.Works;

/** Long-running work, for programs. */
@RestController
@RequestMapping("/api/v1/works")
@Tag(name = "works")
class WorkResource {
    /** How a piece of work stands; {@code total} is -1 while unknown. */
    record WorkReport(
            UUID id,
            String kind,
            WorkStatus status,
            long done,
            long total,
            double perSecond,
            @Nullable Long secondsLeft,
            Instant submittedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            Map<String, String> summary,
            @Nullable Refusal refusal) {
        static WorkReport of(WorkState state) {
            Duration left = state.timeLeft();
            return new WorkReport(
                    state.id(),
                    state.kind(),
                    state.status(),
                    state.done(),
                    state.total(),
                    state.perSecond(),
                    left == null ? null : left.toSeconds(),
                    state.submittedAt(),
                    state.startedAt(),
                    state.finishedAt(),
                    state.summary(),
                    state.refusal());
        }
    }

    private final Works works;
    private final WorkDoor door;

    WorkResource(Works works, WorkDoor door) {
        this.works = works;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "The latest work of whom this request stands for, newest first")
    List<WorkReport> recent() {
        return works.recentOf(door.actor().account()).stream()
                .map(WorkReport::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "How a piece of work stands")
    Object one(@PathVariable UUID id) {
        Optional<WorkState> state = door.find(id);
        return state.isPresent() ? WorkReport.of(state.get()) : Refusal.of("work.not-found");
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Ask for the work to stop; refused when it is over or somebody else's")
    Object cancel(@PathVariable UUID id) {
        return asked(id, door::mayCancel, works::cancel, "work.not-cancellable");
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "Have the work left at its next safe point until it is resumed")
    Object pause(@PathVariable UUID id) {
        return asked(id, door::mayPause, works::pause, "work.not-pausable");
    }

    @PostMapping("/{id}/resume")
    @Operation(summary = "Go on with paused work")
    Object resume(@PathVariable UUID id) {
        return asked(id, door::mayResume, works::resume, "work.not-resumable");
    }

    private Object asked(UUID id, Predicate<WorkState> allowed, BiPredicate<UUID, String> wish, String otherwise) {
        Optional<WorkState> state = door.find(id);
        if (state.isEmpty()) {
            return Refusal.of("work.not-found");
        }
        if (!allowed.test(state.get()) || !wish.test(id, door.actor().account())) {
            return Refusal.of(otherwise);
        }
        return WorkReport.of(works.find(id).orElseThrow());
    }
}

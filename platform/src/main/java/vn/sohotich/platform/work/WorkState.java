package vn.sohotich.platform.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.shared.Refusal;

/**
 * What is known of a piece of work: how far, how fast, how long still, and how it ended. {@code total} is -1 while
 * unknown; {@code perSecond} is the recent pace.
 */
public record WorkState(
        UUID id,
        String kind,
        String actor,
        @Nullable String unitCode,
        List<String> titleArgs,
        Map<String, String> parameters,
        WorkStatus status,
        long done,
        long total,
        double perSecond,
        int attempt,
        boolean cancelRequested,
        boolean pauseRequested,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, String> summary,
        @Nullable Refusal refusal) {
    /** Key of the title; its arguments are {@link #titleArgs}. */
    public String titleKey() {
        return "work." + kind;
    }

    public boolean isOver() {
        return status.isOver();
    }

    /** 0 to 100, or -1 while the total is unknown. */
    public int percent() {
        if (status == WorkStatus.DONE) {
            return 100;
        }
        return total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
    }

    /** Time left at the recent pace; null while it cannot be told. */
    public @Nullable Duration timeLeft() {
        if (status != WorkStatus.RUNNING || total <= 0 || perSecond <= 0) {
            return null;
        }
        return Duration.ofSeconds((long) Math.ceil(Math.max(0, total - done) / perSecond));
    }
}

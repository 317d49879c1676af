package vn.sohotich.platform.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.shared.Refusal;

/** How a run ended, as it is written down; {@code done} and {@code total} are null where they stay as they were. */
record WorkEnd(
        WorkStatus status,
        Map<String, String> summary,
        @Nullable Refusal refusal,
        @Nullable Long done,
        @Nullable Long total) {
    static WorkEnd of(WorkOutcome outcome, long done, long total) {
        return switch (outcome) {
            case WorkOutcome.Done end -> new WorkEnd(WorkStatus.DONE, end.summary(), null, done, total);
            case WorkOutcome.Refused end -> new WorkEnd(WorkStatus.REFUSED, Map.of(), end.refusal(), done, total);
        };
    }

    static WorkEnd cancelled() {
        return new WorkEnd(WorkStatus.CANCELLED, Map.of(), null, null, null);
    }

    static WorkEnd failed() {
        return new WorkEnd(WorkStatus.FAILED, Map.of(), null, null, null);
    }
}

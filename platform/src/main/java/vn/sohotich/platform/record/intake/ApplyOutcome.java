package vn.sohotich.platform.record.intake;

import vn.sohotich.platform.shared.Refusal;

/** What came of applying an import. */
public sealed interface ApplyOutcome {
    /** It took effect now; {@code counts} are what really happened. */
    record Applied(PreviewCounts counts) implements ApplyOutcome {}

    /** It took effect before and did nothing this time. */
    record AppliedBefore() implements ApplyOutcome {}

    /** It was stopped before its end; the caller rolls back. */
    record Stopped() implements ApplyOutcome {}

    /** It may not take effect. */
    record Declined(Refusal refusal) implements ApplyOutcome {}
}

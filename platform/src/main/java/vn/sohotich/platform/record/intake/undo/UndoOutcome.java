package vn.sohotich.platform.record.intake.undo;

import vn.sohotich.platform.shared.Refusal;

/** What came of undoing an import. */
public sealed interface UndoOutcome {
    /** The books are as they were before it. */
    record Undone(long removed, long restored) implements UndoOutcome {}

    /** It was undone before and nothing happened this time. */
    record UndoneBefore() implements UndoOutcome {}

    /** It may not be undone; everything stays as it is. */
    record Declined(Refusal refusal) implements UndoOutcome {}

    /** It was stopped before its end; the caller rolls back. */
    record Stopped() implements UndoOutcome {}
}

package vn.sohotich.platform.reconciliation;

import vn.sohotich.platform.shared.Refusal;

/** What deciding on a person, or taking a decision back, ends in. */
public sealed interface DecisionOutcome {
    /** The outcome that stands now. */
    record Decided(PersonOutcome outcome) implements DecisionOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements DecisionOutcome {}
}

package vn.sohotich.platform.reconciliation.model;

import vn.sohotich.platform.shared.Refusal;

/** What making a version active ends in. */
public sealed interface SwitchOutcome {
    /** The version is active now. */
    record Switched(ModelVersion version) implements SwitchOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements SwitchOutcome {}
}

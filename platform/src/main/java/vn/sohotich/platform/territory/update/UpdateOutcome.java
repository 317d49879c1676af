package vn.sohotich.platform.territory.update;

import vn.sohotich.platform.shared.Refusal;

/** What became of a file of units. */
public sealed interface UpdateOutcome {
    /** What it would do. */
    record Previewed(UpdatePreview preview) implements UpdateOutcome {}

    /** All of it was done. */
    record Applied(UpdatePreview preview) implements UpdateOutcome {}

    /** Nothing was done, for this reason. */
    record Refused(Refusal refusal) implements UpdateOutcome {}
}

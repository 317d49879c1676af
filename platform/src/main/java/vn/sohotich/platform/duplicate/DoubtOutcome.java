package vn.sohotich.platform.duplicate;

import vn.sohotich.platform.shared.Refusal;

/** What deciding on a doubt ends in. */
public sealed interface DoubtOutcome {
    /** The doubt as it stands now. */
    record Decided(Doubt doubt) implements DoubtOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements DoubtOutcome {}
}

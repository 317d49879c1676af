package vn.sohotich.platform.exchange.profile;

import vn.sohotich.platform.shared.Refusal;

/** What came of saving a profile. */
public sealed interface SaveOutcome {
    /** It is kept; {@code fresh} is false when the newest version said the same already. */
    record Saved(SavedProfile saved, boolean fresh) implements SaveOutcome {}

    record Declined(Refusal refusal) implements SaveOutcome {}
}

package vn.sohotich.platform.record.dismissal;

import java.util.UUID;
import vn.sohotich.platform.shared.Refusal;

/** What came of dismissing a finding or of taking a dismissal back. */
public sealed interface DismissalOutcome {
    /** It is dismissed, or dismissed no longer; {@code id} is the dismissal. */
    record Done(UUID id) implements DismissalOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements DismissalOutcome {}
}

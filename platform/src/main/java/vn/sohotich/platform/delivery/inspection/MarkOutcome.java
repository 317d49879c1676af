package vn.sohotich.platform.delivery.inspection;

import vn.sohotich.platform.shared.Refusal;

/** What came of marking a field or finishing a record. */
public sealed interface MarkOutcome {
    /** It is kept. */
    record Kept() implements MarkOutcome {}

    /** Nothing changed. */
    record Refused(Refusal refusal) implements MarkOutcome {}

    static MarkOutcome refused(String code, Object... args) {
        return new Refused(Refusal.of(code, args));
    }
}

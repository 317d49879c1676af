package vn.sohotich.platform.exchange.importing;

import vn.sohotich.platform.shared.Refusal;

/** What came of a wish about an import. */
public sealed interface ImportOutcome {
    /** It is done, or under way in the background. */
    record Accepted(ImportBatch batch) implements ImportOutcome {}

    /** The very same file was sent before; that import is shown instead. */
    record KnownFile(ImportBatch earlier) implements ImportOutcome {}

    /** It may not be done; the import stays as it is. */
    record Declined(Refusal refusal) implements ImportOutcome {}
}

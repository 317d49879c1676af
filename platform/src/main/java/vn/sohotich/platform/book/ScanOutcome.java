package vn.sohotich.platform.book;

import vn.sohotich.platform.shared.Refusal;

/** What came of handing in a page scan. */
public sealed interface ScanOutcome {
    /** The scan is kept; {@code added} is false when this unit had the same content before. */
    record Registered(Scan scan, boolean added) implements ScanOutcome {}

    /** The file is no scan that can be shown. */
    record Refused(Refusal refusal) implements ScanOutcome {}
}

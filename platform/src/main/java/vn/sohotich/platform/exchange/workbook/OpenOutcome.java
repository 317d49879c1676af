package vn.sohotich.platform.exchange.workbook;

import vn.sohotich.platform.shared.Refusal;

/** A workbook whose data sheet was found, or the reason why the file can't be used. */
public sealed interface OpenOutcome {

    /** The data sheet; to be closed by whoever opened it. */
    record Opened(DataSheet sheet) implements OpenOutcome {}

    /** The file is refused: what, where, and how to mend it stand under the refusal's code. */
    record Unreadable(Refusal refusal) implements OpenOutcome {}
}

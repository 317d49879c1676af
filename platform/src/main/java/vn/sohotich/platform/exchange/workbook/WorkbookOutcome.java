package vn.sohotich.platform.exchange.workbook;

import vn.sohotich.platform.shared.Refusal;

/** A file opened as a workbook whatever its sheets hold, or the reason why it can't be. */
public sealed interface WorkbookOutcome {

    /** The workbook; to be closed by whoever opened it. */
    record Usable(Workbook workbook) implements WorkbookOutcome {}

    record Unusable(Refusal refusal) implements WorkbookOutcome {}
}

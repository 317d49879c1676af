package vn.sohotich.platform.exchange.workbook;

import vn.sohotich.platform.shared.Refusal;

/** How the reading of a sheet ended; a file that breaks in the middle is a value, never an exception. */
public sealed interface ReadOutcome {

    /** Number of rows that were handed to the visitor. */
    long rows();

    /** Read to the end, or to where the visitor wanted it to stop. */
    record Finished(long rows) implements ReadOutcome {}

    /** The file broke after some rows: whatever was made of them is to be thrown away. */
    record Broken(long rows, Refusal refusal) implements ReadOutcome {}
}

package vn.sohotich.platform.territory;

import java.util.List;

/** What became of a file of administrative units. */
public sealed interface LoadOutcome {
    /** Every row was taken. */
    record Loaded(int units) implements LoadOutcome {}

    /** Nothing was taken, for these reasons. */
    record RefusedRows(List<RowFinding> findings) implements LoadOutcome {
        public RefusedRows {
            findings = List.copyOf(findings);
        }
    }

    /** What is wrong with one row, counted from 1 below the header; words under {@code territory.finding.<code>}. */
    record RowFinding(int row, String code, String value) {}
}

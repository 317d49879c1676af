package vn.sohotich.platform.record.intake.answer;

import java.util.List;
import vn.sohotich.platform.record.definition.Finding;

/** A staged row by its ordinal in the import and its number in the sheet, with what is still open in it. */
public record RowFindings(int ordinal, int row, List<Finding> findings) {
    public RowFindings {
        findings = List.copyOf(findings);
    }
}

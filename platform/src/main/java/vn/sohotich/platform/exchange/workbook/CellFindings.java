package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.Severity;

/** What a row says about how its cells were made, before anything is read out of them. */
public final class CellFindings {

    /** The value came out of a formula and may be another one tomorrow. */
    public static final String FORMULA = "CELL_IS_FORMULA";

    /** A value stands to the right of the last header cell and belongs to no column. */
    public static final String OUTSIDE = "CELL_OUTSIDE_COLUMNS";

    private CellFindings() {}

    public static List<Finding> of(LayoutMatch match, SheetRow row) {
        int width = match.columns().size();
        if (row.formulas().isEmpty() && row.cells().length <= width) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int column : row.formulas()) {
            if (column >= 0 && column < width) {
                var header = match.columns().get(column);
                findings.add(new Finding(FORMULA, Severity.WARNING, header.field(), List.of(header.name())));
            }
        }
        for (int column = width; column < row.cells().length; column++) {
            if (!row.cells()[column].isEmpty()) {
                findings.add(new Finding(OUTSIDE, Severity.WARNING, null, List.of(ColumnLetters.of(column))));
            }
        }
        return findings;
    }
}

package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** Findings about where the cells of a row stand; what is in them is judged by the entry. */
public final class CellFindings {

    /** A value stands to the right of the last header cell and belongs to no column. */
    public static final String OUTSIDE = FindingCode.CELL_OUTSIDE_COLUMNS.name();

    private static final FindingCode CODE = FindingCode.CELL_OUTSIDE_COLUMNS;

    private CellFindings() {}

    public static List<Finding> of(LayoutMatch match, SheetRow row) {
        int width = match.columns().size();
        if (row.cells().length <= width) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int column = width; column < row.cells().length; column++) {
            if (!row.cells()[column].isEmpty()) {
                findings.add(Finding.of(CODE, CODE.severity(), null, ColumnLetters.of(column)));
            }
        }
        return findings;
    }
}

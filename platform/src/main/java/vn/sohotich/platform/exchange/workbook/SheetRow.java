package vn.sohotich.platform.exchange.workbook;

import java.util.List;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;

/**
 * One row of a sheet that holds something: its number as people see it (from 1, the header counted), its cells from
 * the first column on (never null, empty cells are {@link CellText#EMPTY}), the columns (from 0) whose value came
 * out of a formula, and what was found while its cells were split or converted.
 */
public record SheetRow(String sheet, int number, CellText[] cells, List<Integer> formulas, List<Finding> findings) {

    public SheetRow(String sheet, int number, CellText[] cells, List<Integer> formulas) {
        this(sheet, number, cells, formulas, List.of());
    }

    /** Text of a column counted from 0; empty beyond the last cell. */
    public String text(int column) {
        return column < cells.length ? cells[column].text() : "";
    }
}

package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohotich.platform.exchange.workbook.CellFindings;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * Brings the rows of a sheet into the columns of a kind of book: cells of old encodings are understood, combined cells
 * taken apart, values of the whole file added. Whatever is written stays written; for one thread.
 */
public final class RowTranslation {
    private final LayoutMatch match;
    private final int width;
    private final List<CellStep> steps;
    private final List<Integer> origins;
    private final CellText[] constants;

    RowTranslation(
            LayoutMatch match, int width, List<CellStep> steps, List<Integer> origins, List<CellText> constants) {
        this.match = match;
        this.width = width;
        this.steps = List.copyOf(steps);
        this.origins = List.copyOf(origins);
        this.constants = constants.toArray(CellText[]::new);
    }

    /** The columns of translated rows: those of the sheet, then parts of combined cells, then constants. */
    public LayoutMatch match() {
        return match;
    }

    /** Letters of the column in the file where a translated cell comes from; empty for a constant. */
    public String letters(int column) {
        if (column < width) {
            return ColumnLetters.of(column);
        }
        int part = column - width;
        return part < origins.size() ? ColumnLetters.of(origins.get(part)) : "";
    }

    public SheetRow translate(SheetRow row) {
        CellText[] cells = new CellText[width + origins.size() + constants.length];
        int given = Math.min(width, row.cells().length);
        System.arraycopy(row.cells(), 0, cells, 0, given);
        Arrays.fill(cells, given, width + origins.size(), CellText.EMPTY);
        System.arraycopy(constants, 0, cells, width + origins.size(), constants.length);
        List<Finding> findings = new ArrayList<>(row.findings());
        outside(row, findings);
        for (CellStep step : steps) {
            step.apply(cells, findings);
        }
        if (constants.length > 0 && isSilent(cells)) {
            Arrays.fill(cells, width + origins.size(), cells.length, CellText.EMPTY);
        }
        return new SheetRow(row.sheet(), row.number(), cells, row.formulas(), findings);
    }

    /** Whether no column that is taken in has anything: values of the file alone make no entry. */
    private boolean isSilent(CellText[] cells) {
        for (int i = 0; i < width; i++) {
            Column.Carries carries = match.columns().get(i).carries();
            boolean taken = carries != Column.Carries.UNKNOWN && carries != Column.Carries.ROW_NUMBER;
            if (taken && !cells[i].text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Cells to the right of the header have no column to stand in. */
    private void outside(SheetRow row, List<Finding> findings) {
        if (row.cells().length > width) {
            findings.addAll(CellFindings.beyond(width, row));
        }
    }

    /** Whether there is nothing to translate, so that rows may be taken as they are. */
    public boolean isIdle() {
        return steps.isEmpty() && origins.isEmpty() && constants.length == 0;
    }

    /** Does something to the cells of a row. */
    interface CellStep {
        void apply(CellText[] cells, List<Finding> findings);
    }
}

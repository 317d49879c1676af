package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohotich.platform.record.definition.CellText;

/** Gathers the cells of one row while a reader comes across them. */
public final class RowBuilder {

    private final String sheet;
    private final ReadLimits limits;
    private CellText[] cells = new CellText[80];
    private int width;
    private int number;
    private List<Integer> formulas = List.of();

    public RowBuilder(String sheet, ReadLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** Begins a row by its number as people see it. */
    public void start(int row) throws BrokenFile {
        if (row > limits.rows()) {
            throw new BrokenFile("workbook.too-many-rows", sheet, limits.rows());
        }
        number = row;
        width = 0;
        formulas = List.of();
    }

    public int number() {
        return number;
    }

    public boolean isEmpty() {
        return width == 0;
    }

    /** Puts a value into a column counted from 0; empty values leave no trace. */
    public void put(int column, CellText value) throws BrokenFile {
        if (value.isEmpty()) {
            return;
        }
        if (column < 0 || column >= limits.columns()) {
            throw new BrokenFile("workbook.too-many-columns", sheet, number, limits.columns());
        }
        if (value.text().length() > limits.cellChars()) {
            throw new BrokenFile("workbook.cell-too-long", place(column));
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (column >= width) {
            Arrays.fill(cells, width, column, CellText.EMPTY);
            width = column + 1;
        }
        cells[column] = value;
    }

    /** Notes that the value of a column was computed. */
    public void formula(int column) {
        if (formulas.isEmpty()) {
            formulas = new ArrayList<>();
        }
        if (formulas.size() < limits.columns()) {
            formulas.add(column);
        }
    }

    public SheetRow build() {
        return new SheetRow(sheet, number, Arrays.copyOf(cells, width), formulas);
    }

    /** A cell of this row as people read it, such as {@code DL Import!C12}. */
    public String place(int column) {
        return sheet + "!" + ColumnLetters.of(Math.max(0, column)) + number;
    }
}

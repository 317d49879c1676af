package vn.sohotich.platform.handover.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.handover.extract.ExtractSheet;
import vn.sohotich.platform.handover.writing.Sources;
import vn.sohotich.platform.handover.writing.SpoolRow;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.writing.LayoutRows;

/**
 * What the rows of one sheet become in the target's columns, and which of their cells it has no column for. Rows that came
 * in the very columns of the police stay as they were read, cell by cell.
 */
final class TargetRow {

    private static final int NONE = -1;

    private final LayoutRows rows;
    private final int[] asRead;
    private final boolean[] carried;
    private final List<String> headers;
    private final int runningNumber;

    TargetRow(ExtractSheet sheet, LayoutMatch match, Layout layout) {
        this.rows = new LayoutRows(match.type(), layout);
        this.headers = sheet.header();
        List<Column> columns = match.columns();
        List<String> names = layout.columns().stream().map(Column::name).toList();
        boolean same = match.layout().id().equals(layout.id()) && layout.id().equals(Target.C06.layout());
        this.asRead = same ? places(columns, names) : new int[0];
        this.runningNumber = place(layout.columns());
        this.carried = new boolean[columns.size()];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = isCarried(columns.get(i), layout, names);
        }
    }

    private static int[] places(List<Column> columns, List<String> names) {
        int[] places = new int[names.size()];
        Arrays.fill(places, NONE);
        for (int i = 0; i < columns.size(); i++) {
            int place = columns.get(i).carries() == Column.Carries.UNKNOWN
                    ? NONE
                    : names.indexOf(columns.get(i).name());
            if (place >= 0 && places[place] == NONE) {
                places[place] = i;
            }
        }
        return places;
    }

    private static int place(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).carries() == Column.Carries.ROW_NUMBER) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isCarried(Column column, Layout layout, List<String> names) {
        return switch (column.carries()) {
            case ROW_NUMBER -> true;
            case UNKNOWN -> false;
            case KEPT -> names.contains(column.name());
            case VALUE, NAME ->
                layout.columns().stream()
                        .anyMatch(other ->
                                column.field() != null && column.field().equals(other.field()));
        };
    }

    /** The column of the running number, which is given when the file is written; -1 when there is none. */
    int runningNumber() {
        return runningNumber;
    }

    List<String> cells(SheetRow row, Entry entry) {
        if (asRead.length == 0) {
            List<String> cells = rows.row(entry, 0);
            if (runningNumber >= 0) {
                cells.set(runningNumber, "");
            }
            return cells;
        }
        List<String> cells = new ArrayList<>(asRead.length);
        for (int place : asRead) {
            cells.add(place == NONE ? "" : row.text(place));
        }
        return cells;
    }

    /** Puts the cells that the target has no column for into the row, and counts them by column. */
    void rest(SheetRow row, SpoolRow into, Map<String, Long> notCarried) {
        for (int column = 0; column < row.cells().length; column++) {
            if ((column >= carried.length || !carried[column]) && !row.cells()[column].isEmpty()) {
                into.cell(SpoolRow.rest(column), row.text(column));
                notCarried.merge(Sources.header(headers, column), 1L, Long::sum);
            }
        }
    }
}

package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/** Which cell of a row goes to which field: prepared once for a header, followed for every row. */
final class ReadingPlan {
    private static final int NO_FIELD = -1;

    private final EntryAssembly assembly;
    private final FieldReader[] readers;
    private final String[] names;
    private final RowValues.Names columnNames;
    private final int[] places;
    private final Column.Carries[] carries;
    private final int[] fields;
    private final boolean hasNames;

    ReadingPlan(BookType type, List<Column> columns, FieldReader[] readers, EntryAssembly assembly) {
        this.assembly = assembly;
        this.readers = readers;
        this.names = columns.stream().map(Column::name).toArray(String[]::new);
        this.columnNames = new RowValues.Names(List.of(names));
        this.places = IntStream.range(0, names.length).map(columnNames::place).toArray();
        this.carries = columns.stream().map(Column::carries).toArray(Column.Carries[]::new);
        List<String> known = type.fields().stream().map(field -> field.name()).toList();
        this.fields = columns.stream()
                .mapToInt(column -> column.field() == null ? NO_FIELD : known.indexOf(column.field()))
                .toArray();
        this.hasNames = columns.stream().anyMatch(column -> column.carries() == Column.Carries.NAME);
    }

    Entry read(@Nullable CellText[] cells, List<Integer> formulas) {
        RowValues written = new RowValues(columnNames);
        @Nullable Reading[] readings = new Reading[readers.length];
        int width = Math.min(cells.length, names.length);
        for (int i = 0; i < width; i++) {
            CellText cell = cells[i];
            if (cell == null || cell.text().isBlank() || !isKept(carries[i])) {
                continue;
            }
            written.set(places[i], cell.text());
            if (carries[i] == Column.Carries.VALUE) {
                readings[fields[i]] = readers[fields[i]].read(cell.meaning(), cell.numeric());
            }
        }
        if (hasNames) {
            readNames(cells, width, readings);
        }
        Entry entry = assembly.entry(written, readings);
        return formulas.isEmpty() ? entry : noting(formulas, entry);
    }

    private Entry noting(List<Integer> formulas, Entry entry) {
        List<Finding> findings = new ArrayList<>(entry.findings());
        for (int position : formulas) {
            if (position < names.length && isKept(carries[position])) {
                FindingCode code = FindingCode.FORMULA_CELL;
                findings.add(Finding.of(code, code.severity(), names[position]));
            }
        }
        return new Entry(entry.type(), entry.written(), entry.normal(), findings);
    }

    private static boolean isKept(Column.Carries carries) {
        return carries != Column.Carries.ROW_NUMBER && carries != Column.Carries.UNKNOWN;
    }

    /** A column that carries a value in words speaks where the value itself is missing or means nothing known. */
    private void readNames(@Nullable CellText[] cells, int width, @Nullable Reading[] readings) {
        for (int i = 0; i < width; i++) {
            CellText cell = cells[i];
            if (carries[i] != Column.Carries.NAME || cell == null || cell.text().isBlank()) {
                continue;
            }
            Reading value = readings[fields[i]];
            if (value == null || value.normal().isEmpty() || !value.understood()) {
                Reading name = readers[fields[i]].read(cell.meaning(), cell.numeric());
                readings[fields[i]] = value == null || name.understood() ? name : value;
            }
        }
    }
}

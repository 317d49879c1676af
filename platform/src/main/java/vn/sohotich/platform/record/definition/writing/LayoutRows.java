package vn.sohotich.platform.record.definition.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Gives the cells of a record in the order of a layout; what is missing is an empty cell. */
public final class LayoutRows {
    private final Layout layout;
    private final List<Cell> cells = new ArrayList<>();

    public LayoutRows(BookType type, Layout layout) {
        this.layout = layout;
        layout.columns().forEach(column -> cells.add(cell(type, column)));
    }

    public List<String> row(Entry entry, int number) {
        return row(entry.written(), entry.normal(), number);
    }

    /** {@code number} is the running number of the row, from 1. */
    public List<String> row(Map<String, String> written, Map<String, String> normal, int number) {
        List<String> row = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            row.add(cell.text(written, normal, number));
        }
        return row;
    }

    private Cell cell(BookType type, Column column) {
        String field = column.field();
        Optional<FieldType> fieldType =
                field == null ? Optional.empty() : type.find(field).map(Field::type);
        String valueOf = field == null ? "" : field;
        return switch (column.carries()) {
            case ROW_NUMBER -> (written, normal, number) -> Integer.toString(number);
            case KEPT -> (written, normal, number) -> written.getOrDefault(column.name(), "");
            case UNKNOWN -> (written, normal, number) -> "";
            case VALUE, NAME ->
                fieldType.filter(kind -> kind == FieldType.DATE).isPresent()
                        ? (written, normal, number) -> date(normal.getOrDefault(valueOf, ""))
                        : (written, normal, number) -> normal.getOrDefault(valueOf, "");
        };
    }

    /** Dates in the style of the layout; a text that is no date stays as the book has it. */
    private String date(String normal) {
        if (layout.dateStyle() == Layout.DateStyle.DOTS) {
            return normal;
        }
        return PartialDate.parse(normal).map(PartialDate::toScreen).orElse(normal);
    }

    private interface Cell {
        String text(Map<String, String> written, Map<String, String> normal, int number);
    }
}

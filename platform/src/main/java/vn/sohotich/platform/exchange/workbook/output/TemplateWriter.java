package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;

/**
 * Writes the empty workbook of a kind of book, .xls or .xlsx: header cells of the template, locked and with the rule of
 * their column as a note, drop-downs from the code lists, code lists on the second sheet, a sheet that says how to fill it
 * in, and office and number of the book in its rows when one was chosen.
 */
public final class TemplateWriter {

    private final BookTypes types;
    private final Locale locale;

    public TemplateWriter(BookTypes types, Locale locale) {
        this.types = types;
        this.locale = locale;
    }

    /** Writes all columns of the kind; .xls or .xlsx by the name of the file. */
    public void write(BookType type, Path file) throws IOException {
        write(TemplateWish.of(type), file);
    }

    /** The same for a wish. */
    public void write(TemplateWish wish, Path file) throws IOException {
        boolean xlsx =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (Draft draft = new Draft(file)) {
            try (OutputStream out = draft.stream()) {
                write(wish, xlsx, out);
            }
            draft.keep();
        }
    }

    public void write(TemplateWish wish, boolean xlsx, OutputStream out) throws IOException {
        SheetForm form = new SheetForm(types, wish.type(), wish.layout(), locale);
        ColumnRules rules = new ColumnRules(types, locale);
        HowTo howTo = new HowTo(form, rules, wish);
        if (xlsx) {
            XlsxForm workbook = new XlsxForm(form, out);
            prefill(wish, workbook::put);
            workbook.guide(rules, howTo);
            workbook.finish();
        } else {
            XlsForm workbook = new XlsForm(form);
            prefill(wish, workbook::put);
            workbook.guide(rules, howTo);
            workbook.workbook().write(out);
        }
    }

    private static void prefill(TemplateWish wish, Cells cells) {
        ChosenBook book = wish.book();
        if (book == null) {
            return;
        }
        List<Column> columns = wish.layout().columns();
        for (int row = 1; row <= book.rows(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String given = given(wish.type(), columns.get(column), book, row);
                if (!given.isEmpty()) {
                    cells.put(row, column, given);
                }
            }
        }
    }

    private static String given(BookType type, Column column, ChosenBook book, int row) {
        if (column.carries() == Column.Carries.ROW_NUMBER) {
            return Integer.toString(row);
        }
        if (type.key().book().equals(column.field())) {
            return book.number();
        }
        return type.key().office().equals(column.field()) ? book.office() : "";
    }

    private interface Cells {
        void put(int row, int column, String value);
    }
}

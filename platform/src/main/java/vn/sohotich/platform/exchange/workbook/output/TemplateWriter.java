package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/**
 * Writes the empty workbook of a kind of book, .xls or .xlsx by the name of the file: header cells of the template with
 * notes, drop-downs from the code lists, code lists on the second sheet.
 */
public final class TemplateWriter {

    private final BookTypes types;
    private final Locale locale;

    public TemplateWriter(BookTypes types, Locale locale) {
        this.types = types;
        this.locale = locale;
    }

    public void write(BookType type, Path file) throws IOException {
        boolean xlsx =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (Draft draft = new Draft(file)) {
            try (OutputStream out = draft.stream()) {
                write(type, xlsx, out);
            }
            draft.keep();
        }
    }

    public void write(BookType type, boolean xlsx, OutputStream out) throws IOException {
        SheetForm form = new SheetForm(types, type, type.template(), locale);
        if (xlsx) {
            XlsxForm workbook = new XlsxForm(form, out);
            workbook.guide();
            workbook.finish();
        } else {
            XlsForm workbook = new XlsForm(form);
            workbook.guide();
            workbook.workbook().write(out);
        }
    }
}

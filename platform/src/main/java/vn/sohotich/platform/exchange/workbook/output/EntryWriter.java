package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Layout;

/**
 * Writes the rows of a layout into a workbook, .xls or .xlsx by the name of the file. An .xls holds at most 65,535
 * rows; further rows go into {@code name-2.xls} and so on. Nothing stands under the names before {@link #finish}.
 */
public interface EntryWriter extends AutoCloseable {

    static EntryWriter open(BookTypes types, BookType type, Layout layout, Path file) throws IOException {
        SheetForm form = new SheetForm(types, type, layout, Locale.of("vi"));
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx")
                ? new XlsxEntryWriter(form, file)
                : new XlsEntryWriter(form, file, XlsEntryWriter.ROWS_PER_FILE);
    }

    /** Writes one row; empty texts leave their cells empty. */
    void write(List<String> row) throws IOException;

    /** Completes the files, gives them their names and returns them in order. */
    List<Path> finish() throws IOException;

    /** Gives up what was not finished. */
    @Override
    void close() throws IOException;
}

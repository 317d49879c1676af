package vn.sohotich.platform.exchange.workbook.marking;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;

/** A .csv as the sheet of an .xlsx: every value is text, every row keeps its number. */
final class CsvSheet {
    private static final int FLUSHED_AT_ONCE = 1_000;

    private CsvSheet() {}

    static void write(Path csv, Path xlsx, String name) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(xlsx), 1 << 16);
                Workbook workbook = new Workbook(out, "SoHoTich", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 11);
            copy(csv, workbook.newWorksheet(name));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(Path csv, Worksheet sheet) throws IOException {
        if (!(Workbooks.open(csv) instanceof WorkbookOutcome.Usable usable)) {
            throw new IOException("the file was readable before");
        }
        try (var source = usable.workbook()) {
            ReadOutcome outcome = Workbooks.read(source, 0, row -> {
                for (int column = 0; column < row.cells().length; column++) {
                    if (!row.cells()[column].isEmpty()) {
                        sheet.inlineString(row.number() - 1, column, row.cells()[column].text());
                        sheet.style(row.number() - 1, column).format("@").set();
                    }
                }
                if (row.number() % FLUSHED_AT_ONCE == 0) {
                    flush(sheet);
                }
                return true;
            });
            if (outcome instanceof ReadOutcome.Broken) {
                throw new IOException("the file was readable before");
            }
        }
        sheet.finish();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

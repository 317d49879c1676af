package vn.sohotich.platform.exchange.workbook.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Streams rows into one .xlsx; no more than a few hundred of them are held at a time. */
final class XlsxEntryWriter implements EntryWriter {

    private static final int HELD = 200;

    private final Draft draft;
    private final OutputStream out;
    private final XlsxForm form;
    private int rows;

    XlsxEntryWriter(SheetForm form, Path file) throws IOException {
        this.draft = new Draft(file);
        this.out = new BufferedOutputStream(draft.stream(), 1 << 16);
        this.form = new XlsxForm(form, out);
    }

    @Override
    public void write(List<String> row) throws IOException {
        rows++;
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                form.put(rows, column, row.get(column));
            }
        }
        if (rows % HELD == 0) {
            form.flush();
        }
    }

    @Override
    public List<Path> finish() throws IOException {
        form.finish();
        out.close();
        draft.keep();
        return List.of(draft.target());
    }

    @Override
    public void close() throws IOException {
        out.close();
        draft.close();
    }
}

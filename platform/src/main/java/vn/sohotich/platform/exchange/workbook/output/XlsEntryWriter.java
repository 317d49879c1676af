package vn.sohotich.platform.exchange.workbook.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows into one .xls after the other. The format can't be streamed: one file's rows are held until it is full.
 */
final class XlsEntryWriter implements EntryWriter {

    static final int ROWS_PER_FILE = 65_535;

    private final SheetForm form;
    private final Path file;
    private final int rowsPerFile;
    private final List<Draft> drafts = new ArrayList<>();
    private XlsForm current;
    private int rows;

    XlsEntryWriter(SheetForm form, Path file, int rowsPerFile) {
        this.form = form;
        this.file = file;
        this.rowsPerFile = rowsPerFile;
        this.current = new XlsForm(form);
    }

    @Override
    public void write(List<String> row) throws IOException {
        if (rows == rowsPerFile) {
            save();
            current = new XlsForm(form);
            rows = 0;
        }
        rows++;
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                current.put(rows, column, row.get(column));
            }
        }
    }

    private void save() throws IOException {
        Draft draft = new Draft(numbered(drafts.size() + 1));
        drafts.add(draft);
        try (OutputStream out = new BufferedOutputStream(draft.stream(), 1 << 16)) {
            current.workbook().write(out);
        }
    }

    private Path numbered(int number) {
        if (number == 1) {
            return file;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return file.resolveSibling(stem + "-" + number + extension);
    }

    @Override
    public List<Path> finish() throws IOException {
        save();
        for (Draft draft : drafts) {
            draft.keep();
        }
        return drafts.stream().map(Draft::target).toList();
    }

    @Override
    public void close() throws IOException {
        for (Draft draft : drafts) {
            draft.close();
        }
    }
}

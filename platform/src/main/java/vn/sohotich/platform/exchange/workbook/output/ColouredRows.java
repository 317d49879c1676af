package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Streams a plain .xlsx of one sheet: a bold header that stays in view, rows of text, and coloured cells to look at. */
public final class ColouredRows implements AutoCloseable {
    private static final String FAULTY = "F8CBAD";
    private static final int HELD = 200;
    private static final int WIDEST = 40;
    private static final int NARROWEST = 8;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public ColouredRows(OutputStream out, String name, List<String> header) {
        workbook = new Workbook(out, "SoHoTich", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.width(column, Math.clamp(header.get(column).length() + 4L, NARROWEST, WIDEST));
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
    }

    /** Adds a row; the cells of these columns, counted from 0, are coloured. */
    public void add(List<String> row, List<Integer> coloured) throws IOException {
        rows++;
        for (int column = 0; column < row.size(); column++) {
            sheet.value(rows, column, row.get(column));
            sheet.style(rows, column).format("@").set();
        }
        for (int column : coloured) {
            sheet.style(rows, column).fillColor(FAULTY).set();
        }
        if (rows % HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}

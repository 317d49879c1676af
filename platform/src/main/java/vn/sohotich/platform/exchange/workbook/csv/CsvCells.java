package vn.sohotich.platform.exchange.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.record.definition.CellText;

/** Reads rows of separated values; a quoted value may hold separators, quotes (doubled) and line ends. */
final class CsvCells {

    private static final int END = -1;

    private final String sheet;
    private final Reader in;
    private final char separator;
    private final ReadLimits limits;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder value = new StringBuilder();
    private final List<CellText> cells = new ArrayList<>();
    private int at;
    private int filled;
    private int row;

    CsvCells(String sheet, Reader in, char separator, ReadLimits limits) {
        this.sheet = sheet;
        this.in = in;
        this.separator = separator;
        this.limits = limits;
    }

    long read(RowVisitor visitor) throws IOException {
        long rows = 0;
        while (peek() != END) {
            readRow();
            if (!cells.isEmpty()) {
                rows++;
                if (!visitor.row(new SheetRow(sheet, row, cells.toArray(CellText[]::new), List.of()))) {
                    break;
                }
            }
        }
        return rows;
    }

    private void readRow() throws IOException {
        cells.clear();
        if (++row > limits.rows()) {
            throw new BrokenFile("workbook.too-many-rows", sheet, limits.rows());
        }
        boolean more = true;
        while (more) {
            more = readCell();
            cells.add(value.isEmpty() ? CellText.EMPTY : new CellText(value.toString(), false));
            if (cells.size() > limits.columns()) {
                throw new BrokenFile("workbook.too-many-columns", sheet, row, limits.columns());
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    /** Returns true when another cell of the same row follows. */
    private boolean readCell() throws IOException {
        value.setLength(0);
        if (peek() == '"') {
            next();
            readQuoted();
        }
        while (true) {
            int c = next();
            if (c == END || c == '\n') {
                return false;
            }
            if (c == '\r') {
                if (peek() == '\n') {
                    next();
                }
                return false;
            }
            if (c == separator) {
                return true;
            }
            append((char) c);
        }
    }

    private void readQuoted() throws IOException {
        int start = row;
        while (true) {
            int c = next();
            if (c == END) {
                throw new BrokenFile("workbook.csv-open-quote", sheet, start);
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                next();
            }
            append((char) c);
        }
    }

    private void append(char c) throws BrokenFile {
        if (value.length() >= limits.cellChars()) {
            throw new BrokenFile("workbook.cell-too-long", sheet + "!" + ColumnLetters.of(cells.size()) + row);
        }
        value.append(c);
    }

    private int peek() throws IOException {
        if (at == filled) {
            try {
                filled = in.read(buffer);
            } catch (CharacterCodingException e) {
                throw new BrokenFile("workbook.csv-not-utf8", row + 1);
            }
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }

    private int next() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
        }
        return c;
    }
}

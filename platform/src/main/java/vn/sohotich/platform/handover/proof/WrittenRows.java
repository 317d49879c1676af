package vn.sohotich.platform.handover.proof;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.exchange.workbook.xls.TextRows;
import vn.sohotich.platform.handover.extract.ExtractFile;

/** The hashes of the rows of an output below its header, as they stand in the file now. */
final class WrittenRows implements TextRows.Visitor {

    private final RowHash hash = new RowHash();
    private int[] numbers = new int[64];
    private long[] hashes = new long[128];
    private int size;

    /** Reads a file whose bytes are at hand; false when it can't be read. */
    boolean read(Path file, byte[] bytes) {
        boolean xls =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xls");
        if (xls && TextRows.read(bytes, this)) {
            return true;
        }
        return read(file);
    }

    /** Reads any workbook. */
    boolean read(Path file) {
        size = 0;
        hash.end();
        if (!(Workbooks.open(file, ExtractFile.LIMITS) instanceof WorkbookOutcome.Usable usable)) {
            return false;
        }
        try (Workbook workbook = usable.workbook()) {
            return !workbook.sheets().isEmpty()
                    && Workbooks.read(workbook, 0, this::take) instanceof ReadOutcome.Finished;
        }
    }

    private boolean take(SheetRow row) {
        for (int column = 0; column < row.cells().length; column++) {
            hash.cell(column, row.text(column));
        }
        endRow(row.number());
        return true;
    }

    @Override
    public void cell(int column, byte[] text, int from, int length) {
        hash.cell(column, text, from, length);
    }

    @Override
    public void endRow(int number) {
        hash.end();
        if (number == 1) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            hashes = Arrays.copyOf(hashes, size * 4);
        }
        numbers[size] = number;
        hashes[2 * size] = hash.high();
        hashes[2 * size + 1] = hash.low();
        size++;
    }

    int size() {
        return size;
    }

    int number(int row) {
        return numbers[row];
    }

    long high(int row) {
        return hashes[2 * row];
    }

    long low(int row) {
        return hashes[2 * row + 1];
    }
}

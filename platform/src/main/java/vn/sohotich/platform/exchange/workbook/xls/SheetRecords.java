package vn.sohotich.platform.exchange.workbook.xls;

import java.io.IOException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowBuilder;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.record.definition.CellText;

/** Reads the cells of one sheet out of its records. */
final class SheetRecords {

    private static final int NOT_A_NUMBER = 0xFFFF;
    private static final int ROW_BYTES = 14;
    private static final int HIDDEN = 0x20;

    private final String sheet;
    private final Globals globals;
    private final RowBuilder row;
    private int awaited = -1;
    private long rows;
    private long hiddenRows;

    SheetRecords(String sheet, Globals globals, ReadLimits limits) {
        this.sheet = sheet;
        this.globals = globals;
        this.row = new RowBuilder(sheet, limits);
    }

    long read(RecordInputStream in, RowVisitor visitor) throws IOException {
        int depth = 0;
        while (in.hasNextRecord()) {
            in.nextRecord();
            int sid = in.getSid();
            if (sid == Biff.BOF) {
                depth++;
            } else if (sid == Biff.EOF && --depth == 0) {
                emit(visitor);
                return rows;
            } else if (depth == 1 && isCell(sid)) {
                int number = in.readUShort() + 1;
                if (number != row.number()) {
                    if (!emit(visitor)) {
                        return rows;
                    }
                    row.start(number);
                }
                take(sid, in);
            } else if (depth == 1 && sid == Biff.ROW && in.remaining() >= ROW_BYTES) {
                rowLook(in);
            } else if (depth == 1 && sid == Biff.STRING && awaited >= 0) {
                row.put(awaited, text(new StringRecord(in).getString()));
                awaited = -1;
            }
            in.readRemainder();
        }
        throw new BrokenFile("workbook.truncated", sheet);
    }

    private void rowLook(RecordInputStream in) {
        in.readUShort();
        int firstColumn = in.readUShort();
        boolean holdsSomething = firstColumn < in.readUShort();
        in.readUShort();
        in.readInt();
        if (holdsSomething && (in.readUShort() & HIDDEN) != 0) {
            hiddenRows++;
        }
    }

    long hiddenRows() {
        return hiddenRows;
    }

    private boolean emit(RowVisitor visitor) {
        if (row.isEmpty()) {
            return true;
        }
        rows++;
        return visitor.row(row.build());
    }

    private static boolean isCell(int sid) {
        return switch (sid) {
            case Biff.LABEL_SHARED, Biff.NUMBER, Biff.RK, Biff.MUL_RK -> true;
            case Biff.FORMULA, Biff.BOOL_OR_ERROR, Biff.LABEL, Biff.RICH_LABEL -> true;
            default -> false;
        };
    }

    private void take(int sid, RecordInputStream in) throws IOException {
        int column = in.readUShort();
        if (sid == Biff.MUL_RK) {
            while (in.remaining() > 2) {
                int style = in.readUShort();
                row.put(column++, number(RKUtil.decodeNumber(in.readInt()), style));
            }
            return;
        }
        int style = in.readUShort();
        switch (sid) {
            case Biff.LABEL_SHARED -> row.put(column, shared(in.readInt()));
            case Biff.NUMBER -> row.put(column, number(in.readDouble(), style));
            case Biff.RK -> row.put(column, number(RKUtil.decodeNumber(in.readInt()), style));
            case Biff.BOOL_OR_ERROR -> {
                int value = in.readUByte();
                row.put(column, in.readUByte() == 0 ? truth(value) : error(value));
            }
            case Biff.FORMULA -> formula(column, style, in);
            default -> row.put(column, text(Biff.text(in, in.readUShort())));
        }
    }

    private void formula(int column, int style, RecordInputStream in) throws IOException {
        row.formula(column);
        awaited = -1;
        long bits = in.readLong();
        if ((bits >>> 48) != NOT_A_NUMBER) {
            row.put(column, number(Double.longBitsToDouble(bits), style));
            return;
        }
        int value = (int) (bits >>> 16) & 0xFF;
        switch ((int) bits & 0xFF) {
            case 0 -> awaited = column;
            case 1 -> row.put(column, truth(value));
            case 2 -> row.put(column, error(value));
            default -> {}
        }
    }

    private CellText shared(int number) throws BrokenFile {
        if (number < 0 || number >= globals.strings().size()) {
            throw new BrokenFile("workbook.truncated", sheet);
        }
        return globals.strings().get(number);
    }

    private CellText number(double value, int style) {
        var shape = globals.shape(style);
        return new CellText(shape.text(value, globals.from1904()), !shape.isDate());
    }

    private static CellText truth(int value) {
        return new CellText(value == 0 ? "FALSE" : "TRUE", false);
    }

    private static CellText error(int code) {
        return new CellText(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A", false);
    }

    private static CellText text(String text) {
        return text.isEmpty() ? CellText.EMPTY : new CellText(text, false);
    }
}

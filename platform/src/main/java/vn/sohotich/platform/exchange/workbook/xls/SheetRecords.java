package vn.sohotich.platform.exchange.workbook.xls;

import java.io.IOException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowBuilder;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.SheetTraits;
import vn.sohotich.platform.record.definition.CellText;

/** Reads the cells of one sheet out of its records. */
final class SheetRecords {

    private static final int NOT_A_NUMBER = 0xFFFF;
    private static final int HIDDEN_ROW = 0x20;

    private final String sheet;
    private final Globals globals;
    private final RowBuilder row;
    private final SheetTraits.Gathering traits = new SheetTraits.Gathering();
    private int awaited = -1;
    private long rows;

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
            if (depth == 0 && sid != Biff.BOF) {
                throw new BrokenFile("workbook.sheet-missing", sheet);
            }
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
                    traits.row(number, false);
                }
                take(sid, in);
            } else if (depth == 1 && sid == Biff.STRING && awaited >= 0) {
                row.put(awaited, text(new StringRecord(in).getString()));
                awaited = -1;
            } else if (depth == 1) {
                around(sid, in);
            }
            in.readRemainder();
        }
        throw new BrokenFile("workbook.truncated", sheet);
    }

    SheetTraits traits() {
        return traits.seen();
    }

    /** What stands around the cells: size, rows, columns, filter, joined cells. */
    private void around(int sid, RecordInputStream in) {
        switch (sid) {
            case Biff.DIMENSIONS -> {
                in.readInt();
                traits.claims(in.readInt());
            }
            case Biff.ROW -> {
                int number = in.readUShort() + 1;
                in.readLong();
                in.readUShort();
                traits.row(number, (in.readUShort() & HIDDEN_ROW) != 0);
            }
            case Biff.COLUMNS -> {
                int first = in.readUShort();
                int last = in.readUShort();
                in.readInt();
                if ((in.readUShort() & 1) != 0) {
                    traits.hiddenColumns(first, last);
                }
            }
            case Biff.FILTER_MODE -> traits.filter();
            case Biff.MERGED_CELLS -> {
                for (int left = in.readUShort(); left > 0 && in.remaining() >= 8; left--) {
                    traits.joined(range(in));
                }
            }
            default -> {}
        }
    }

    static MergedRange range(RecordInputStream in) {
        return new MergedRange(in.readUShort() + 1, in.readUShort() + 1, in.readUShort(), in.readUShort());
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

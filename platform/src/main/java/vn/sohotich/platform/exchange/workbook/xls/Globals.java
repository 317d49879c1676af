package vn.sohotich.platform.exchange.workbook.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.NumberShape;
import vn.sohotich.platform.exchange.workbook.StringSpool;

/** What stands before the sheets of an .xls: names and places of the sheets, shared strings, formats. */
final class Globals implements AutoCloseable {

    /** A sheet and where its records begin. */
    record SheetStart(String name, int position) {}

    private static final int WORKSHEET = 0;
    private static final int CHART = 2;

    private final List<SheetStart> sheets = new ArrayList<>();
    private final List<SheetStart> hidden = new ArrayList<>();
    private final StringSpool strings = new StringSpool();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<NumberShape> shapes = new ArrayList<>();
    private boolean from1904;

    static Globals of(RecordInputStream in) throws IOException {
        Globals globals = new Globals();
        boolean ended = false;
        while (!ended && in.hasNextRecord()) {
            in.nextRecord();
            ended = in.getSid() == Biff.EOF;
            globals.take(in);
            in.readRemainder();
        }
        if (!ended) {
            globals.close();
            throw new BrokenFile("workbook.truncated", "Workbook");
        }
        globals.styles.forEach(format -> globals.shapes.add(NumberShape.of(format, globals.formats.get(format))));
        return globals;
    }

    private void take(RecordInputStream in) throws IOException {
        switch (in.getSid()) {
            case Biff.BOF -> {
                if (in.readUShort() != Biff.VERSION_8) {
                    throw new BrokenFile("workbook.too-old");
                }
            }
            case Biff.FILE_PASS -> throw new BrokenFile("workbook.encrypted");
            case Biff.DATE_1904 -> from1904 = in.readUShort() == 1;
            case Biff.FORMAT -> formats.put(in.readUShort(), Biff.text(in, in.readUShort()));
            case Biff.EXTENDED_FORMAT -> {
                in.readUShort();
                styles.add(in.readUShort());
            }
            case Biff.BOUND_SHEET -> takeSheet(in);
            case Biff.SHARED_STRINGS -> takeStrings(in);
            default -> {}
        }
    }

    private void takeSheet(RecordInputStream in) throws BrokenFile {
        int position = in.readInt();
        boolean visible = (in.readUByte() & 3) == 0;
        int type = in.readUByte();
        if (type != WORKSHEET && type != CHART) {
            throw new BrokenFile("workbook.macros");
        }
        String name = Biff.text(in, in.readUByte());
        if (type == WORKSHEET) {
            (visible ? sheets : hidden).add(new SheetStart(name, position));
        }
    }

    private void takeStrings(RecordInputStream in) throws IOException {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count && goesOn(in); i++) {
            strings.add(new UnicodeString(in).getString());
        }
    }

    private static boolean goesOn(RecordInputStream in) {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == Biff.CONTINUE;
    }

    List<SheetStart> sheets() {
        return sheets;
    }

    List<SheetStart> hiddenSheets() {
        return hidden;
    }

    /** The visible sheets counted from 0 and the hidden ones after them. */
    SheetStart sheet(int number) {
        return number < sheets.size() ? sheets.get(number) : hidden.get(number - sheets.size());
    }

    StringSpool strings() {
        return strings;
    }

    boolean from1904() {
        return from1904;
    }

    NumberShape shape(int style) {
        return style < shapes.size() ? shapes.get(style) : NumberShape.PLAIN;
    }

    @Override
    public void close() throws IOException {
        strings.close();
    }
}

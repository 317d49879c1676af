package vn.sohotich.platform.exchange.workbook.xls;

import org.apache.poi.hssf.record.RecordInputStream;

/** Numbers of the records that are read, and the two ways in which they hold text. */
final class Biff {

    static final int FORMULA = 0x0006;
    static final int EOF = 0x000A;
    static final int DATE_1904 = 0x0022;
    static final int FILE_PASS = 0x002F;
    static final int CONTINUE = 0x003C;
    static final int BOUND_SHEET = 0x0085;
    static final int MUL_RK = 0x00BD;
    static final int RICH_LABEL = 0x00D6;
    static final int EXTENDED_FORMAT = 0x00E0;
    static final int MERGED_CELLS = 0x00E5;
    static final int SHARED_STRINGS = 0x00FC;
    static final int LABEL_SHARED = 0x00FD;
    static final int NUMBER = 0x0203;
    static final int ROW = 0x0208;
    static final int LABEL = 0x0204;
    static final int BOOL_OR_ERROR = 0x0205;
    static final int STRING = 0x0207;
    static final int RK = 0x027E;
    static final int FORMAT = 0x041E;
    static final int BOF = 0x0809;
    static final int VERSION_8 = 0x0600;

    private Biff() {}

    /** Text with its length in characters before it. */
    static String text(RecordInputStream in, int length) {
        boolean wide = (in.readUByte() & 1) != 0;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }
}

package vn.sohotich.platform.exchange.workbook.xls;

/**
 * The cells of the first sheet of an .xls that holds nothing but shared texts, straight from the bytes of the file and as
 * UTF-8: for proving what was written, many times faster than reading for use. Any other .xls is left to
 * {@link XlsWorkbook}.
 */
public final class TextRows {

    /** Takes the cells of a row in their order, then hears the row's number as people see it. */
    public interface Visitor {

        void cell(int column, byte[] text, int from, int length);

        void endRow(int number);
    }

    private final byte[] stream;
    private final int base;
    private final Visitor visitor;

    private TextRows(CompoundBytes.Stream stream, Visitor visitor) {
        this.stream = stream.bytes();
        this.base = stream.base();
        this.visitor = visitor;
    }

    /** False when the file holds something else than shared texts or is broken; what was told by then counts for nothing. */
    public static boolean read(byte[] file, Visitor visitor) {
        CompoundBytes.Stream stream = CompoundBytes.workbook(file);
        if (stream == null) {
            return false;
        }
        try {
            return new TextRows(stream, visitor).read();
        } catch (ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean read() {
        int sheet = -1;
        int texts = -1;
        int at = base;
        while (sid(at) != Biff.EOF) {
            if (sid(at) == Biff.BOUND_SHEET && sheet < 0) {
                sheet = base + CompoundBytes.u4(stream, at + 4);
            } else if (sid(at) == Biff.SHARED_STRINGS) {
                texts = at;
            } else if (sid(at) == Biff.FILE_PASS) {
                return false;
            }
            at = next(at);
        }
        return sheet >= 0 && texts >= 0 && rows(sheet, new TextPool(stream, texts));
    }

    private boolean rows(int start, TextPool texts) {
        int at = next(start);
        int row = -1;
        while (sid(at) != Biff.EOF) {
            switch (sid(at)) {
                case Biff.LABEL_SHARED -> {
                    int of = CompoundBytes.u2(stream, at + 4);
                    int text = CompoundBytes.u4(stream, at + 10);
                    if (of < row || text < 0 || text >= texts.size()) {
                        return false;
                    }
                    if (of > row && row >= 0) {
                        visitor.endRow(row + 1);
                    }
                    row = of;
                    int length = texts.length(text);
                    if (length > 0) {
                        visitor.cell(CompoundBytes.u2(stream, at + 6), texts.bytes(), texts.start(text), length);
                    }
                }
                case Biff.FORMULA, Biff.MUL_RK, Biff.RICH_LABEL, Biff.NUMBER, Biff.LABEL, Biff.BOOL_OR_ERROR -> {
                    return false;
                }
                case Biff.RK, Biff.BOF -> {
                    return false;
                }
                default -> {}
            }
            at = next(at);
        }
        if (row >= 0) {
            visitor.endRow(row + 1);
        }
        return true;
    }

    private int sid(int at) {
        return CompoundBytes.u2(stream, at);
    }

    private int next(int at) {
        return at + 4 + CompoundBytes.u2(stream, at + 2);
    }
}

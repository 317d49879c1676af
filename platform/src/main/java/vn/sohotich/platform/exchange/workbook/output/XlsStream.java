package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Layout;

/**
 * Writes one .xls (Excel 97) of text cells without a tree of cells in memory: the form comes from the same source as the
 * empty template, the rows are written as records, fourteen bytes for each cell. Belongs to one thread.
 */
public final class XlsStream {

    /** Rows below the header that one file holds. */
    public static final int MOST_ROWS = 65_535;

    /** Columns that one file holds. */
    public static final int MOST_COLUMNS = 256;

    /** Letters (UTF-16) that one cell holds. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int BLOCK = 32;

    private final Form form;
    private final SharedTexts texts = new SharedTexts();
    private final RecordBuffer cells = new RecordBuffer();
    private final RecordBuffer block = new RecordBuffer();
    private int row;
    private int width;
    private int inBlock;

    /** What all files of one layout have in common; made once, used by any number of threads. */
    public static final class Form {
        private final XlsSkeleton skeleton;

        private Form(XlsSkeleton skeleton) {
            this.skeleton = skeleton;
        }

        public static Form of(BookTypes types, BookType type, Layout layout) throws IOException {
            return new Form(XlsSkeleton.of(new SheetForm(types, type, layout, Locale.of("vi"))));
        }
    }

    public XlsStream(Form form) {
        this.form = form;
        form.skeleton.texts().forEach(texts::number);
    }

    /** Begins the next row. */
    public void startRow() {
        if (row == MOST_ROWS) {
            throw new IllegalStateException("the sheet is full");
        }
        endRow();
        row++;
        width = 0;
    }

    /** Puts a text, in UTF-8, into a column of the row; columns come in their order, empty texts never. */
    public void put(int column, byte[] text, int from, int length) {
        block.label(row, column, form.skeleton.style(), texts.number(text, from, length));
        width = column + 1;
    }

    private void endRow() {
        if (row == 0) {
            return;
        }
        cells.row(row, width);
        if (++inBlock == BLOCK) {
            endBlock();
        }
    }

    private void endBlock() {
        cells.append(block);
        block.clear();
        inBlock = 0;
    }

    /** Number of rows so far. */
    public int rows() {
        return row;
    }

    /** Writes the whole file; nothing can be added afterwards. */
    public void finish(OutputStream out) throws IOException {
        endRow();
        endBlock();
        CompoundStream.write(out, form.skeleton.parts(cells, row, texts));
    }
}

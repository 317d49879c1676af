package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.exchange.workbook.output.XlsStream;
import vn.sohotich.platform.handover.SplitWords;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Layout;

/**
 * The form of the files of one kind: columns of the target, for rows that are kept apart two more with the reason and the
 * place where the row came from. {@code runningNumber} is the column that counts the rows, -1 when there is none.
 */
record OutputForm(XlsStream.Form form, int width, int runningNumber, int rowsPerFile) {

    static OutputForm of(BookTypes types, BookType type, Layout layout, boolean apart, int rowsPerFile)
            throws IOException {
        List<Column> columns = new ArrayList<>(layout.columns());
        int runningNumber = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).carries() == Column.Carries.ROW_NUMBER) {
                runningNumber = i;
            }
        }
        if (apart) {
            columns.add(Column.unknown(SplitWords.text("handover.column.reason")));
            columns.add(Column.unknown(SplitWords.text("handover.column.source")));
        }
        Layout whole =
                new Layout(layout.id(), layout.name(), layout.sheet(), layout.inferred(), layout.dateStyle(), columns);
        return new OutputForm(
                XlsStream.Form.of(types, type, whole), layout.columns().size(), runningNumber, rowsPerFile);
    }
}

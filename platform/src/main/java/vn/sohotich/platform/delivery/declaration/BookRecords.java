package vn.sohotich.platform.delivery.declaration;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Window;

/** Goes through the records of a book in the order of the book, a window at a time. */
@Component
public class BookRecords {
    private final Records records;

    BookRecords(Records records) {
        this.records = records;
    }

    /** Hands over every record of the book. */
    public void each(DeclaredBook book, UUID bookId, Consumer<RecordRow> taker) {
        RecordQuery query = RecordQuery.all().ofKind(book.kind()).ofBook(bookId);
        Set<String> units = Set.of(book.unitCode());
        int offset = 0;
        Window<RecordRow> window;
        do {
            window = records.rows(units, query.window(offset, RecordQuery.LARGEST_WINDOW));
            window.items().forEach(taker);
            offset += window.items().size();
        } while (window.items().size() == RecordQuery.LARGEST_WINDOW);
    }
}

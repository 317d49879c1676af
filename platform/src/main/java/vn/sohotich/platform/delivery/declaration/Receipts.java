package vn.sohotich.platform.delivery.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.record.RecordRow;

/** Counts what came in of every declared book (declared ≠ received stops the acceptance). */
@Component
public class Receipts {
    private final BookRows rows;
    private final RegisterBooks books;
    private final BookRecords records;

    Receipts(BookRows rows, RegisterBooks books, BookRecords records) {
        this.rows = rows;
        this.books = books;
        this.records = records;
    }

    /** Every declared book of the delivery with what came in. */
    @Transactional(readOnly = true)
    public List<Receipt> of(Delivery delivery) {
        Set<UUID> imports = rows.importsOfAll(delivery.id());
        return rows.of(delivery.id()).stream()
                .map(book -> receipt(book, imports))
                .toList();
    }

    private Receipt receipt(DeclaredBook book, Set<UUID> imports) {
        Optional<UUID> id = idOf(book);
        if (id.isEmpty()) {
            return new Receipt(book, null, 0, 0, 0);
        }
        Count count = new Count();
        records.each(book, id.get(), row -> count.take(row, imports));
        return new Receipt(book, id.get(), count.records, count.files, count.others);
    }

    private Optional<UUID> idOf(DeclaredBook book) {
        String normal = ScanName.normalNumber(book.number());
        return books.list(Set.of(book.unitCode()), book.kind(), book.year()).items().stream()
                .filter(shelved -> ScanName.normalNumber(shelved.number()).equals(normal))
                .map(RegisterBook::id)
                .findFirst();
    }

    /** Running numbers of one book. */
    private static final class Count {
        private int records;
        private int files;
        private int others;

        void take(RecordRow row, Set<UUID> imports) {
            if (row.batchId() != null && imports.contains(row.batchId())) {
                records++;
                files += row.scanCount();
            } else {
                others++;
            }
        }
    }
}

package vn.sohotich.platform.delivery.declaration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.delivery.DeclaredBook;

/**
 * A declared book beside what came in of it: records of the delivery's own imports, page scans attached to them, and
 * records that the book has from elsewhere, which are no part of the delivery.
 */
public record Receipt(DeclaredBook book, @Nullable UUID bookId, int records, int files, int others) {

    public boolean matches() {
        return records == book.records() && files == book.files();
    }
}

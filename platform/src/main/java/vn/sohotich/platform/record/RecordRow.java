package vn.sohotich.platform.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.RegisterBook;

/** One line of a list of records. */
public record RecordRow(
        UUID id,
        String kind,
        String unitCode,
        @Nullable UUID bookId,
        String bookNumber,
        int bookYear,
        String number,
        String page,
        String registered,
        String principalName,
        String principalBirth,
        RecordStatus status,
        int version,
        LookupState lookup,
        int scanCount,
        int errorCount,
        @Nullable UUID batchId,
        String enteredBy,
        Instant enteredAt) {

    /** The book as lists name it, such as {@code 01/2018}. */
    public String book() {
        return RegisterBook.label(bookNumber, bookYear);
    }
}

package vn.sohotich.platform.registry;

import java.time.Instant;
import java.util.UUID;
import vn.sohotich.platform.book.RegisterBook;

/**
 * Proof that one version of a record is in the registry (biên nhận).
 *
 * @param contentSha256 hash of the canonical content, so that anyone can check what was received
 */
public record Receipt(
        String number,
        UUID recordId,
        int recordVersion,
        String kind,
        String unitCode,
        String bookNumber,
        int bookYear,
        String entryNumber,
        String contentSha256,
        String receivedBy,
        Instant receivedAt) {

    /** The book as lists name it, such as {@code 01/2018}. */
    public String book() {
        return RegisterBook.label(bookNumber, bookYear);
    }
}

package vn.sohotich.platform.record;

import java.util.UUID;

/** How far the records of one register book have come. */
public record BookTally(UUID bookId, int records, int withScan, int approved, int transferred, int withErrors) {
    public static BookTally none(UUID bookId) {
        return new BookTally(bookId, 0, 0, 0, 0, 0);
    }
}

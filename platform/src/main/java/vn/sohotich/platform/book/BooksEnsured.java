package vn.sohotich.platform.book;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ids of books by name, and which of them did not stand on the shelf before. */
public record BooksEnsured(Map<BookName, UUID> ids, Set<UUID> fresh) {
    public BooksEnsured {
        fresh = Set.copyOf(fresh);
    }
}

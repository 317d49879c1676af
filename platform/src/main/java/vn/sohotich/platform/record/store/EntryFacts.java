package vn.sohotich.platform.record.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database keeps of an entry beside its cells: the place in its book, the people it can be found by, and a
 * hash of its normalised values. {@code numberKey} is empty when the entry has no number or no book.
 */
public record EntryFacts(
        String kind,
        String bookNumber,
        int bookYear,
        String number,
        String numberKey,
        int numberValue,
        String page,
        String registered,
        @Nullable LocalDate registeredOn,
        String principalName,
        String principalPlain,
        String principalBirth,
        List<String> searchKeys,
        UUID hash,
        int errors,
        Map<String, String> differing) {

    /** An entry without any book stands in none. */
    public boolean hasBook() {
        return !bookNumber.isEmpty();
    }
}

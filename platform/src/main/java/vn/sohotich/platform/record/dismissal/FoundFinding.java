package vn.sohotich.platform.record.dismissal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.KeptFinding;

/** A finding with the place of its record or staged row in a book, and the values that it was found in. */
public record FoundFinding(
        KeptFinding finding,
        @Nullable UUID recordId,
        String kind,
        String unitCode,
        String bookNumber,
        int bookYear,
        String numberKey,
        UUID contentHash,
        Map<String, String> values) {
    public FoundFinding {
        values = Map.copyOf(values);
    }
}

package vn.sohotich.platform.exchange.binding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ZIP of page scans handed in for a unit, perhaps for one book, with the work that reads it and how many lines each
 * list has so far.
 */
public record ScanBinding(
        UUID id,
        String unitCode,
        @Nullable UUID bookId,
        String fileName,
        String sha256,
        long size,
        String submittedBy,
        Instant submittedAt,
        UUID workId,
        Map<BindingList, Integer> tally) {
    public int count(BindingList list) {
        return tally.getOrDefault(list, 0);
    }
}

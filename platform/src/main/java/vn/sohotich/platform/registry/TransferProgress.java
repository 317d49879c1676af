package vn.sohotich.platform.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer: who asked for it, how far it is. */
public record TransferProgress(
        UUID id,
        String requestedBy,
        Instant requestedAt,
        @Nullable UUID workId,
        int total,
        int transferred,
        int refused) {
    public int waiting() {
        return total - transferred - refused;
    }
}

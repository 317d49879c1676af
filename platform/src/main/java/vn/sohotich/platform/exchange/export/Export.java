package vn.sohotich.platform.exchange.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An export somebody asked for; the file is there once it is finished. */
public record Export(
        UUID id,
        ExportFormat format,
        long records,
        @Nullable String fileName,
        @JsonIgnore @Nullable Path file,
        @Nullable UUID workId,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt) {
    public boolean isFinished() {
        return finishedAt != null;
    }
}

package vn.sohotich.platform.exchange.importing.mend;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The error workbook of an import; without a file while it is being made. */
public record MarkedWorkbook(
        UUID batchId,
        @Nullable UUID workId,
        @Nullable Path file,
        @Nullable String fileName,
        long findings,
        @Nullable Instant madeAt) {
    public boolean isReady() {
        return file != null;
    }
}

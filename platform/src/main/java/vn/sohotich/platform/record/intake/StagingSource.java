package vn.sohotich.platform.record.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where staged rows come from. {@code columns} gives the column letters of every kept cell, in
 * the order of the sheet; {@code fixedUnit} is the
 * unit that rows belong to when their own office cannot be recognised.
 */
public record StagingSource(
        UUID batchId,
        String fileName,
        String sheet,
        Map<String, String> columns,
        @Nullable String fixedUnit) {}

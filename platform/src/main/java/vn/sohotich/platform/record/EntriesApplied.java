package vn.sohotich.platform.record;

import java.util.UUID;

/** An import was applied: its records are in the books and their people wait for the look-up. */
public record EntriesApplied(UUID batchId, int records) {}

package vn.sohotich.platform.record.intake.undo;

import java.util.UUID;

/** An import was undone: some records are gone, others have their earlier content and wait for the look-up. */
public record BatchUndone(UUID batchId, long removed, long restored) {}

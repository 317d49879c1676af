package vn.sohotich.platform.record;

import java.time.Instant;
import java.util.UUID;

/** A page scan that belongs to a record, and who attached it. */
public record AttachedScan(UUID scanId, int pages, String fileName, String attachedBy, Instant attachedAt) {}

package vn.sohotich.platform.record;

import java.util.UUID;

/** A stored page scan that is to be attached to a record. */
public record ScanRef(UUID scanId, int pages, String fileName) {}

package vn.sohotich.platform.record;

import java.time.Instant;

/** One field that changed in one version of a record, for its history. */
public record RecordChange(int version, String field, String before, String after, String actor, Instant at) {}

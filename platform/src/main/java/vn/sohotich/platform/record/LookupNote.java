package vn.sohotich.platform.record;

import java.util.UUID;

/** The worst outcome among the people of one version of a record; it is dropped when the record changed meanwhile. */
public record LookupNote(UUID recordId, int version, LookupState worst) {}

package vn.sohotich.platform.record;

import java.util.UUID;
import vn.sohotich.platform.record.definition.reading.Entry;

/** A record whose people still have to be looked up, as the entry that was read. */
public record PendingLookup(UUID recordId, int version, String kind, String unitCode, Entry entry) {}

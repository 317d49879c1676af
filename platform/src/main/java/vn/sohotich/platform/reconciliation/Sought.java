package vn.sohotich.platform.reconciliation;

import java.util.UUID;
import vn.sohotich.linkage.SoughtRecord;

/** One version of a record whose people are looked up. */
record Sought(UUID recordId, int version, String kind, String unitCode, SoughtRecord persons) {}

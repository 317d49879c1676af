package vn.sohotich.platform.reconciliation.sought;

import java.util.UUID;
import vn.sohotich.linkage.SoughtRecord;

/** One version of a record whose people are looked up. */
public record Sought(UUID recordId, int version, String kind, String unitCode, SoughtRecord persons) {}

package vn.sohotich.platform.record.intake;

import vn.sohotich.platform.record.definition.Severity;

/** A kind of finding at a field of an import, with how often it occurs; {@code field} is empty for the whole row. */
public record FindingTally(String code, Severity severity, String field, long findings) {}

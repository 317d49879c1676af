package vn.sohotich.platform.duplicate.judgement;

import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.record.definition.Severity;

/** Two records that contradict each other about one citizen. */
public record Conflict(DoubtCode code, Severity severity, Sighting one, Sighting other) {}

package vn.sohotich.platform.approval;

import java.util.List;
import java.util.UUID;

/** What came of asking to approve one record. */
public sealed interface ApprovalOutcome {
    UUID recordId();

    /** The record is approved and ready for transfer. */
    record Approved(UUID recordId) implements ApprovalOutcome {}

    /** Nothing changed; every obstacle is named. */
    record Refused(UUID recordId, List<Obstacle> obstacles) implements ApprovalOutcome {}
}

package vn.sohotich.platform.approval;

import java.util.Optional;

/** One condition that a record must meet before it can be approved. One class per rule; every rule is always asked. */
interface ApprovalRule {
    Optional<Obstacle> obstacle(ApprovalCase candidate);
}

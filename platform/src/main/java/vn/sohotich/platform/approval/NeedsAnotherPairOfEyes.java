package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody approves what they entered, imported or corrected themselves. */
@Component
@Order(5)
class NeedsAnotherPairOfEyes implements ApprovalRule {
    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        return candidate.contributors().contains(candidate.approver())
                ? Optional.of(Obstacle.of("own"))
                : Optional.empty();
    }
}

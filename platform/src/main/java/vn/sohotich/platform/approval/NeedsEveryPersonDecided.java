package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every person has been looked up and none is undecided: nobody guesses which citizen is meant. A person who is
 * inconsistent or not found does not stop a faithful copy of its page (Luật Hộ tịch, art. 60 §2).
 */
@Component
@Order(4)
class NeedsEveryPersonDecided implements ApprovalRule {
    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        return switch (candidate.civilRecord().lookup()) {
            case PENDING -> Optional.of(Obstacle.of("lookup.pending"));
            case AMBIGUOUS -> Optional.of(Obstacle.of("lookup.ambiguous"));
            case CONSISTENT, INCONSISTENT, NOT_FOUND -> Optional.empty();
        };
    }
}

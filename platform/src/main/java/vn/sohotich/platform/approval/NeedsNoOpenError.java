package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A finding that must be mended is mended before approval (Luật Hộ tịch, art. 74: no wrong content is confirmed). */
@Component
@Order(3)
class NeedsNoOpenError implements ApprovalRule {
    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        int errors = candidate.civilRecord().errorCount();
        return errors == 0 ? Optional.empty() : Optional.of(Obstacle.of("errors", errors));
    }
}

package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No record is approved or transferred without its scanned page (June 2024 letter, step 4). */
@Component
@Order(2)
class NeedsItsScan implements ApprovalRule {
    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        return candidate.civilRecord().hasScan() ? Optional.empty() : Optional.of(Obstacle.of("scan"));
    }
}

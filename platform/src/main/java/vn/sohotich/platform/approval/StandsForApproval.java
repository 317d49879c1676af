package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.RecordStatus;

/** Only a record that was entered, or mended after its return, stands for approval. */
@Component
@Order(1)
class StandsForApproval implements ApprovalRule {
    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        RecordStatus status = candidate.civilRecord().status();
        return status.mayBecome(RecordStatus.APPROVED)
                ? Optional.empty()
                : Optional.of(Obstacle.of("status." + status));
    }
}

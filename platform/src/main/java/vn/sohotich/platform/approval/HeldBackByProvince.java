package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.CivilRecord;

/** A province may hold back records whose people are inconsistent or not found, for as long as it decides to. */
@Component
@Order(6)
class HeldBackByProvince implements ApprovalRule {
    private final ApprovalSettings settings;

    HeldBackByProvince(ApprovalSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        CivilRecord held = candidate.civilRecord();
        return settings.holdBack().stream()
                .filter(rule -> rule.appliesTo(held.provinceCode(), held.lookup(), candidate.today()))
                .findFirst()
                .map(rule -> Obstacle.of("held." + held.lookup()));
    }
}

package vn.sohotich.platform.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;

/** Deliveries whose sample is being compared. */
@Component
class DeliveryDesk implements DeskSource {
    private static final int ORDER = 330;

    private final Deliveries deliveries;
    private final Access access;

    DeliveryDesk(Deliveries deliveries, Access access) {
        this.deliveries = deliveries;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        if (!access.may(actor, Action.INSPECT_DELIVERY)) {
            return List.of();
        }
        long waiting = deliveries.count(actor, DeliveryState.INSPECTING);
        return List.of(new DeskItem("delivery.desk", List.of(), waiting, "/deliveries", ORDER));
    }
}

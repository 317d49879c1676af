package vn.sohotich.platform.delivery.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryState;
import vn.sohotich.platform.exchange.document.PaperWriter;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** What leaves the office about a delivery: minutes for whoever inspects, the errors for whoever receives; both audited. */
@Service
@Transactional
public class Papers {
    private final Deliveries deliveries;
    private final Minutes minutes;
    private final ErrorList errors;
    private final Access access;
    private final AuditTrail trail;

    Papers(Deliveries deliveries, Minutes minutes, ErrorList errors, Access access, AuditTrail trail) {
        this.deliveries = deliveries;
        this.minutes = minutes;
        this.errors = errors;
        this.access = access;
        this.trail = trail;
    }

    /** Writes the minutes; false when there is no such delivery or its sample is not drawn. */
    public boolean minutes(Actor actor, UUID id, OutputStream out) throws IOException {
        Optional<Delivery> delivery = drawn(actor, id);
        if (delivery.isEmpty()) {
            return false;
        }
        PaperWriter.write(minutes.of(delivery.get()), out);
        note(actor, delivery.get(), "delivery.minutes-written", Map.of());
        return true;
    }

    /** Writes the workbook of errors; false when there is none for this actor. */
    public boolean errors(Actor actor, UUID id, OutputStream out) throws IOException {
        Optional<Delivery> delivery =
                drawn(actor, id).filter(seen -> access.may(actor, Action.RECEIVE_DELIVERY, seen.unitCode()));
        if (delivery.isEmpty()) {
            return false;
        }
        int written = errors.write(actor, delivery.get(), out);
        note(actor, delivery.get(), "delivery.errors-written", Map.of("errors", Integer.toString(written)));
        return true;
    }

    private Optional<Delivery> drawn(Actor actor, UUID id) {
        return deliveries.find(actor, id).filter(delivery -> delivery.state() != DeliveryState.OPEN);
    }

    private void note(Actor actor, Delivery delivery, String action, Map<String, String> detail) {
        trail.append(
                actor.account(), new Act(action, "delivery", delivery.id().toString(), delivery.unitCode(), detail));
    }
}

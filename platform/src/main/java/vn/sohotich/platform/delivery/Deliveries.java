package vn.sohotich.platform.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.sampling.SamplingTables;
import vn.sohotich.platform.delivery.store.DeliveryRows;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/**
 * Deliveries of contractors (đợt giao nộp) for whoever receives or inspects them in the accepting unit; others do not find
 * them. What a delivery says about itself may be changed until its sample is drawn.
 */
@Service
@Transactional
public class Deliveries {
    private static final int LONGEST = 200;

    private final DeliveryRows rows;
    private final SamplingTables tables;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Deliveries(DeliveryRows rows, SamplingTables tables, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Declares a delivery. */
    public DeliveryOutcome declare(Actor actor, NewDelivery wanted) {
        Optional<Refusal> refusal = access.refusal(actor, Action.RECEIVE_DELIVERY, wanted.unitCode())
                .or(() -> refusal(actor, wanted));
        if (refusal.isPresent()) {
            return new DeliveryOutcome.Refused(List.of(refusal.get()));
        }
        Instant now = clock.instant();
        UUID contractor = rows.contractor(wanted.contractor().strip(), actor.account(), now);
        UUID id = rows.add(wanted, contractor, actor.account(), now);
        trail.append(
                actor.account(),
                Act.of("delivery.declared", "delivery", id.toString()).in(wanted.unitCode()));
        return new DeliveryOutcome.Done(rows.find(id).orElseThrow());
    }

    private Optional<Refusal> refusal(Actor actor, NewDelivery wanted) {
        if (wanted.contractor().isBlank() || wanted.contractor().length() > LONGEST) {
            return Optional.of(Refusal.of("delivery.no-contractor"));
        }
        if (wanted.title().isBlank()
                || wanted.title().length() > LONGEST
                || wanted.contract().length() > LONGEST) {
            return Optional.of(Refusal.of("delivery.no-title"));
        }
        if (wanted.deliveredOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(Refusal.of("delivery.future"));
        }
        if (!tables.limits().contains(wanted.terms().limit())) {
            return Optional.of(Refusal.of("delivery.limit", wanted.terms().limit()));
        }
        UUID earlier = wanted.earlierId();
        boolean missing = earlier != null
                && find(actor, earlier)
                        .filter(seen -> seen.state() == DeliveryState.CONCLUDED)
                        .isEmpty();
        return missing ? Optional.of(Refusal.of("delivery.earlier")) : Optional.empty();
    }

    /** The delivery, when the actor receives or inspects deliveries in its unit. */
    @Transactional(readOnly = true)
    public Optional<Delivery> find(Actor actor, UUID id) {
        return rows.find(id).filter(delivery -> isSeenBy(actor, delivery));
    }

    private boolean isSeenBy(Actor actor, Delivery delivery) {
        return access.may(actor, Action.RECEIVE_DELIVERY, delivery.unitCode())
                || access.may(actor, Action.INSPECT_DELIVERY, delivery.unitCode());
    }

    /** The deliveries in the actor's units, newest first. */
    @Transactional(readOnly = true)
    public Window<Delivery> list(Actor actor, int offset, int size) {
        return rows.list(units(actor), Math.max(0, offset), Math.clamp(size, 1, 200));
    }

    /** How many deliveries of the actor's units stand there. */
    @Transactional(readOnly = true)
    public long count(Actor actor, DeliveryState state) {
        return rows.count(units(actor), state);
    }

    /** The firms that have delivered in the actor's units. */
    @Transactional(readOnly = true)
    public List<String> contractors(Actor actor) {
        return rows.contractors(units(actor));
    }

    private Set<String> units(Actor actor) {
        Set<String> units = new HashSet<>(access.unitsFor(actor, Action.RECEIVE_DELIVERY));
        units.addAll(access.unitsFor(actor, Action.INSPECT_DELIVERY));
        return units;
    }

    /** Does something to a delivery that is still being put together, while nobody else changes it. */
    public DeliveryOutcome whileOpen(Actor actor, UUID id, Function<Delivery, DeliveryOutcome> act) {
        return held(
                actor,
                id,
                delivery -> delivery.isOpen() ? act.apply(delivery) : DeliveryOutcome.refused("delivery.drawn"));
    }

    /** Does something that a receiver of the unit may do to a delivery, while nobody else changes it. */
    public DeliveryOutcome held(Actor actor, UUID id, Function<Delivery, DeliveryOutcome> act) {
        Optional<Delivery> found = rows.locked(id).filter(delivery -> isSeenBy(actor, delivery));
        if (found.isEmpty()) {
            return DeliveryOutcome.refused("delivery.not-found");
        }
        Delivery delivery = found.get();
        return access.refusal(actor, Action.RECEIVE_DELIVERY, delivery.unitCode())
                .<DeliveryOutcome>map(refusal -> new DeliveryOutcome.Refused(List.of(refusal)))
                .orElseGet(() -> act.apply(delivery));
    }

    /** The time of the acts of this module. */
    public Instant now() {
        return clock.instant();
    }
}

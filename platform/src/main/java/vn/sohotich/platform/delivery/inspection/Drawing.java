package vn.sohotich.platform.delivery.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.DeliveryState;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.delivery.declaration.Receipts;
import vn.sohotich.platform.delivery.sampling.StratifiedDraw;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;

/**
 * Draws the sample of a delivery, once: the plan, the seed and the records are fixed before anybody looks at one. Refuses
 * while declared and received counts differ, and for a contractor whose lots failed five times under tightened inspection.
 */
@Service
@Transactional
public class Drawing {
    private final Deliveries deliveries;
    private final Receipts receipts;
    private final Planning planning;
    private final SampleStore sample;
    private final LongSupplier seeds;
    private final AuditTrail trail;

    Drawing(
            Deliveries deliveries,
            Receipts receipts,
            Planning planning,
            SampleStore sample,
            LongSupplier seeds,
            AuditTrail trail) {
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.planning = planning;
        this.sample = sample;
        this.seeds = seeds;
        this.trail = trail;
    }

    /** Everything that stands between this delivery and its draw. */
    @Transactional(readOnly = true)
    public List<Refusal> obstacles(Delivery delivery, List<Receipt> received) {
        List<Refusal> found = new ArrayList<>();
        if (received.isEmpty()) {
            found.add(Refusal.of("delivery.no-books"));
        }
        for (Receipt receipt : received) {
            if (receipt.records() != receipt.book().records()) {
                found.add(Refusal.of(
                        "delivery.records-differ",
                        receipt.book().kind(),
                        receipt.book().label(),
                        receipt.book().records(),
                        receipt.records()));
            }
            if (receipt.files() != receipt.book().files()) {
                found.add(Refusal.of(
                        "delivery.files-differ",
                        receipt.book().kind(),
                        receipt.book().label(),
                        receipt.book().files(),
                        receipt.files()));
            }
        }
        if (delivery.earlierId() == null && planning.standing(delivery).stopped()) {
            found.add(Refusal.of("delivery.stopped"));
        }
        return found;
    }

    /** Draws the sample of every lot. */
    public DeliveryOutcome draw(Actor actor, UUID id) {
        return deliveries.whileOpen(actor, id, delivery -> {
            List<Receipt> received = receipts.of(delivery);
            List<Refusal> obstacles = obstacles(delivery, received);
            if (!obstacles.isEmpty()) {
                return new DeliveryOutcome.Refused(obstacles);
            }
            planning.plan(delivery, received).forEach(lot -> draw(actor, delivery, lot));
            return new DeliveryOutcome.Done(sample.move(delivery, DeliveryState.INSPECTING));
        });
    }

    private void draw(Actor actor, Delivery delivery, PlannedLot planned) {
        long seed = seeds.getAsLong();
        List<List<Integer>> places = StratifiedDraw.draw(
                seed,
                planned.books().stream().map(Receipt::records).toList(),
                planned.basis().plan().size());
        Frame frame = sample.frame(delivery);
        for (int book = 0; book < places.size(); book++) {
            frame.pick(planned.books().get(book), planned.ordinal(), false, places.get(book));
        }
        Lot lot = new Lot(
                planned.ordinal(),
                planned.books().getFirst().book().ordinal(),
                planned.books().getLast().book().ordinal(),
                planned.size(),
                planned.basis(),
                new Lot.Draw(seed, frame.fingerprint(), actor.account(), deliveries.now()),
                List.of());
        sample.add(delivery, lot, frame);
        trail.append(
                actor.account(),
                Act.of("delivery.drawn", "delivery", delivery.id().toString())
                        .in(delivery.unitCode())
                        .with(Map.of(
                                "lot", "" + lot.ordinal(),
                                "size", "" + lot.size(),
                                "sample", "" + frame.picked().size(),
                                "seed", "" + seed,
                                "frame", lot.draw().frame())));
    }

    /** Adds every record of the lot that is not in the sample yet (kiểm tra 100 %). */
    public void drawWhole(Actor actor, Delivery delivery, Lot lot) {
        Frame frame = sample.frame(delivery);
        receipts.of(delivery).stream()
                .filter(receipt -> lot.holds(receipt.book().ordinal()))
                .forEach(receipt -> frame.pick(receipt, lot.ordinal(), true, List.of()));
        sample.addRest(delivery, frame);
        trail.append(
                actor.account(),
                Act.of("delivery.whole", "delivery", delivery.id().toString())
                        .in(delivery.unitCode())
                        .with(Map.of("lot", "" + lot.ordinal(), "records", "" + frame.size())));
    }
}

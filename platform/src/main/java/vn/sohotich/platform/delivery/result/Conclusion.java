package vn.sohotich.platform.delivery.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.DeliveryState;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.delivery.inspection.Lot.Verdict;
import vn.sohotich.platform.delivery.store.DeliveryRows;
import vn.sohotich.platform.delivery.store.LotRows;
import vn.sohotich.platform.identity.Actor;

/**
 * The verdicts on the lots of a delivery (kết luận nghiệm thu). A sample that was compared to the end is held against its
 * acceptance number; a rejected lot goes back to the contractor or is inspected record by record. Records with a wrong
 * field go back to their clerk when the verdict on their lot is final.
 */
@Service
@Transactional
public class Conclusion {
    private final Deliveries deliveries;
    private final DeliveryRows rows;
    private final LotRows lots;
    private final Results results;
    private final Drawing drawing;
    private final WrongRecords wrongRecords;
    private final AuditTrail trail;

    Conclusion(
            Deliveries deliveries,
            DeliveryRows rows,
            LotRows lots,
            Results results,
            Drawing drawing,
            WrongRecords wrongRecords,
            AuditTrail trail) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.lots = lots;
        this.results = results;
        this.drawing = drawing;
        this.wrongRecords = wrongRecords;
        this.trail = trail;
    }

    /** Works out the verdict on every lot that was compared to the end; refused while records are left in all of them. */
    public DeliveryOutcome conclude(Actor actor, UUID id) {
        return deliveries.held(actor, id, delivery -> {
            List<LotResult> open = results.lots(delivery).stream()
                    .filter(result -> result.lot().isUnderInspection())
                    .toList();
            List<LotResult> compared =
                    open.stream().filter(LotResult::isCompared).toList();
            if (compared.isEmpty()) {
                int left = open.stream()
                        .mapToInt(result -> result.progress().open())
                        .sum();
                return DeliveryOutcome.refused(
                        open.isEmpty() ? "delivery.nothing-to-conclude" : "delivery.unfinished", left);
            }
            compared.forEach(result -> decide(actor, delivery, result, verdict(result)));
            return settled(delivery);
        });
    }

    private static Verdict verdict(LotResult result) {
        if (result.lot().verdict() == Verdict.WHOLE) {
            return Verdict.SORTED;
        }
        return result.passes() ? Verdict.ACCEPTED : Verdict.REJECTED;
    }

    /** Has every record of a rejected lot inspected (kiểm tra 100 %). */
    public DeliveryOutcome inspectWhole(Actor actor, UUID id, int lot) {
        return follow(actor, id, lot, Verdict.WHOLE, (delivery, result) -> {
            drawing.drawWhole(actor, delivery, result.lot());
            return new DeliveryOutcome.Done(delivery);
        });
    }

    /** Gives a rejected lot back to the contractor, who brings it again in a delivery that names this one. */
    public DeliveryOutcome giveBack(Actor actor, UUID id, int lot) {
        return follow(actor, id, lot, Verdict.RETURNED, (delivery, result) -> settled(delivery));
    }

    private DeliveryOutcome follow(
            Actor actor, UUID id, int lot, Verdict verdict, BiFunction<Delivery, LotResult, DeliveryOutcome> then) {
        return deliveries.held(actor, id, delivery -> {
            Optional<LotResult> found = results.lots(delivery).stream()
                    .filter(result -> result.lot().ordinal() == lot)
                    .filter(result -> verdict.mayFollow(result.lot().verdict()))
                    .findFirst();
            if (found.isEmpty()) {
                return DeliveryOutcome.refused("delivery.not-rejected");
            }
            decide(actor, delivery, found.get(), verdict);
            return then.apply(delivery, found.get());
        });
    }

    private void decide(Actor actor, Delivery delivery, LotResult result, Verdict verdict) {
        Lot lot = result.lot();
        if (!verdict.mayFollow(lot.verdict())) {
            throw new IllegalStateException(verdict + " after " + lot.verdict());
        }
        lots.decide(delivery.id(), lot, verdict, result.nonconforming(), actor.account(), deliveries.now());
        trail.append(
                actor.account(),
                Act.of("delivery.concluded", "delivery", delivery.id().toString())
                        .in(delivery.unitCode())
                        .with(Map.of(
                                "lot", "" + lot.ordinal(),
                                "verdict", verdict.name(),
                                "nonconforming", "" + result.nonconforming(),
                                "accept", "" + lot.basis().plan().accept())));
        if (verdict.isFinal()) {
            Set<Integer> books = results.books(delivery).stream()
                    .filter(book -> book.lot() == lot.ordinal())
                    .map(book -> book.book().ordinal())
                    .collect(Collectors.toSet());
            wrongRecords.sendBack(actor, delivery, books);
        }
    }

    private DeliveryOutcome settled(Delivery delivery) {
        boolean over = lots.of(delivery.id()).stream().allMatch(Lot::isFinal);
        if (over) {
            rows.setState(delivery.id(), DeliveryState.CONCLUDED);
        }
        return new DeliveryOutcome.Done(rows.find(delivery.id()).orElseThrow());
    }
}

package vn.sohotich.platform.delivery.inspection;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.store.LotRows;
import vn.sohotich.platform.delivery.store.MarkRows;
import vn.sohotich.platform.delivery.store.SampleRows;

/** The stores of a sample together. */
@Component
record Samples(LotRows lots, SampleRows rows, MarkRows marks) {

    /** The lots of which records are still to be compared. */
    Set<Integer> lotsUnderInspection(UUID delivery) {
        return lots.of(delivery).stream()
                .filter(Lot::isUnderInspection)
                .map(Lot::ordinal)
                .collect(Collectors.toSet());
    }

    /** Whether marks on this record may still change: the random sample is closed by the first verdict on its lot. */
    boolean isOpen(UUID delivery, DrawnRecord drawn) {
        return lots.of(delivery).stream()
                .filter(lot -> lot.ordinal() == drawn.lot())
                .anyMatch(lot -> lot.isUnderInspection() && (lot.verdict() == null || drawn.whole()));
    }
}

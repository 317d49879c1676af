package vn.sohotich.platform.delivery;

import java.util.List;
import vn.sohotich.platform.shared.Refusal;

/** What came of an act on a delivery. */
public sealed interface DeliveryOutcome {
    /** It took effect; the delivery as it stands now. */
    record Done(Delivery delivery) implements DeliveryOutcome {}

    /** Nothing changed; every reason is named. */
    record Refused(List<Refusal> refusals) implements DeliveryOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static DeliveryOutcome refused(String code, Object... args) {
        return new Refused(List.of(Refusal.of(code, args)));
    }
}

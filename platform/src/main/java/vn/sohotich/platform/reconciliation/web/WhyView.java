package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.waterfall.Waterfall;

/** Why an outcome came out as it did: the best candidate with the waterfall, and the other candidates. */
record WhyView(@Nullable PersonEntry best, Waterfall fall, List<RivalView> rivals) {
    WhyView {
        rivals = List.copyOf(rivals);
    }
}

package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.waterfall.Rival;
import vn.sohotich.platform.reconciliation.waterfall.Waterfall;

/**
 * A person of a record beside a person whom somebody chose: the fields, the waterfall, whether and by which rules the
 * look-up would have compared them, and how the chosen one stands to the best.
 */
record PairView(
        PersonEntry entry,
        List<FieldView> fields,
        Waterfall fall,
        boolean compared,
        List<String> crowded,
        @Nullable Rival rival) {
    PairView {
        fields = List.copyOf(fields);
        crowded = List.copyOf(crowded);
    }
}

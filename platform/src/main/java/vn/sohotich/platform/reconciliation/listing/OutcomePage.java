package vn.sohotich.platform.reconciliation.listing;

import java.util.Map;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.shared.Window;

/** A window of the list of outcomes with the counts per outcome under the same filters. */
public record OutcomePage(Window<OutcomeLine> lines, Map<Outcome, Long> counts) {
    public OutcomePage {
        counts = Map.copyOf(counts);
    }

    /** How many people stand on the watch list. */
    public long watched() {
        return counts.getOrDefault(Outcome.INCONSISTENT, 0L) + counts.getOrDefault(Outcome.NOT_FOUND, 0L);
    }
}

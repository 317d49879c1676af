package vn.sohotich.platform.reconciliation;

import java.util.Collection;
import java.util.Comparator;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.record.LookupState;

/** The worst outcome among the persons of a record: ambiguous, inconsistent, not found, consistent. */
final class Worst {
    private Worst() {}

    /** A record without anybody to look up is consistent. */
    static LookupState of(Collection<Outcome> outcomes) {
        Outcome worst =
                outcomes.stream().max(Comparator.comparingInt(Worst::rank)).orElse(Outcome.CONSISTENT);
        return LookupState.valueOf(worst.name());
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case CONSISTENT -> 0;
            case NOT_FOUND -> 1;
            case INCONSISTENT -> 2;
            case AMBIGUOUS -> 3;
        };
    }
}

package vn.sohotich.platform.duplicate.judgement;

import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.pairing.PairComparison;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/** One adoption, or whatever else a book definition declares, in two entries: the same principal and the same others. */
final class OtherEventTwice {
    private OtherEventTwice() {}

    static Optional<Verdict> judge(EventPair pair) {
        return pair.principal(0)
                .filter(principal -> EventPair.isProbablyOne(principal, 0) && pair.isSameCircle())
                .map(principal -> verdict(pair.timing(), principal));
    }

    private static Verdict verdict(Timing timing, PairComparison principal) {
        boolean sure = EventPair.isSurelyOne(principal) && timing == Timing.SAME_DAY;
        return new Verdict(
                DoubtCode.EVENT_TWICE,
                sure ? Severity.ERROR : Severity.WARNING,
                principal.probability(),
                timing == Timing.APART ? List.of("days-differ") : List.of());
    }
}

package vn.sohotich.platform.duplicate.judgement;

import static vn.sohotich.linkage.pairing.Likeness.SAME;

import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.pairing.PairComparison;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/** One marriage in two entries; the same couple long apart married again, which is only noted. */
final class MarriageTwice {
    private MarriageTwice() {}

    static Optional<Verdict> judge(EventPair pair) {
        return pair.principal(0).flatMap(one -> pair.principal(1).flatMap(other -> judge(pair.timing(), one, other)));
    }

    private static Optional<Verdict> judge(Timing timing, PairComparison one, PairComparison other) {
        if (!EventPair.isProbablyOne(one, 0) || !EventPair.isProbablyOne(other, 0)) {
            return Optional.empty();
        }
        double probability = Math.min(one.probability(), other.probability());
        if (timing == Timing.APART) {
            return Optional.of(new Verdict(DoubtCode.SAME_COUPLE_AGAIN, Severity.NOTE, probability, List.of()));
        }
        boolean bothNumbers = one.number() == SAME && other.number() == SAME && timing != Timing.UNKNOWN;
        boolean sure = EventPair.isSurelyOne(one) && EventPair.isSurelyOne(other) && timing == Timing.SAME_DAY;
        Severity severity = bothNumbers || sure ? Severity.ERROR : Severity.WARNING;
        return Optional.of(new Verdict(DoubtCode.MARRIAGE_TWICE, severity, probability, List.of()));
    }
}

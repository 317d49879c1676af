package vn.sohotich.platform.duplicate.judgement;

import static vn.sohotich.linkage.pairing.Likeness.DIFFERENT;
import static vn.sohotich.linkage.pairing.Likeness.SAME;

import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.pairing.PairComparison;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/** One death in two entries: the same deceased, and a day of death that agrees or differs by little. */
final class DeathTwice {
    private static final double CERTAIN = 0.99;

    private DeathTwice() {}

    static Optional<Verdict> judge(EventPair pair) {
        return pair.principal(0).flatMap(deceased -> judge(pair.timing(), deceased));
    }

    private static Optional<Verdict> judge(Timing timing, PairComparison deceased) {
        boolean otherSex = deceased.sex() == DIFFERENT && deceased.number() != SAME;
        boolean otherNumber = deceased.number() == DIFFERENT;
        if (otherSex || otherNumber || !EventPair.isProbablyOne(deceased, timing.bits())) {
            return Optional.empty();
        }
        double probability = deceased.probability(timing.bits());
        boolean byNumber = deceased.number() == SAME && timing != Timing.APART;
        boolean byName = timing == Timing.SAME_DAY && EventPair.isSurelyOne(deceased);
        boolean byDay = timing == Timing.SAME_DAY
                && deceased.name() == SAME
                && deceased.birth().agrees();
        boolean certain = (byNumber || byName || byDay) && probability >= CERTAIN;
        return Optional.of(new Verdict(
                DoubtCode.DEATH_TWICE,
                certain ? Severity.ERROR : Severity.WARNING,
                probability,
                timing == Timing.APART ? List.of("days-differ") : List.of()));
    }
}

package vn.sohotich.platform.reconciliation;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;

/**
 * A registered person who may be the one in the book, with the probability that the engine gives and its grounds, which
 * findings from before they were kept do not have.
 */
public record Candidate(
        String personalId, double probability, @Nullable Grounds grounds) {
    /** Somebody less likely than this is kept, to say why, but not worth naming as a choice. */
    private static final double WORTH_NAMING = 0.01;

    static Candidate of(ScoredCandidate scored) {
        return new Candidate(scored.person().personalId(), scored.probability(), Grounds.of(scored.explanation()));
    }

    public boolean worthNaming() {
        return probability >= WORTH_NAMING;
    }
}

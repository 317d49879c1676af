package vn.sohotich.linkage.decision;

import java.util.Arrays;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.Extent;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.model.PairWeight;

/**
 * The candidates of one sought person, best first, with the probability that each is the sought one; what is left is the
 * probability that none is. The order does not depend on the order in which candidates came. Rows under one personal number
 * are one person: their probabilities are added up for the best of them.
 */
final class Ranking {
    /** No candidates at all. */
    static final Ranking NOBODY = new Ranking(new CandidateSet(), Kin.UNKNOWN, new double[0], new Extent[0]);

    private static final double STRONGEST = 300;
    private static final double FAR_BEHIND = 60;
    private static final double SETTLED = 0.999;
    private static final double BEYOND_DOUBT = 0.9999;

    private final CandidateSet candidates;
    private final Kin kin;
    private final double[] weights;
    private final Extent[] extents;
    private final int[] order;
    private final double[] probabilities;

    private Ranking(CandidateSet candidates, Kin kin, double[] weights, Extent[] extents) {
        this.candidates = candidates;
        this.kin = kin;
        this.weights = weights;
        this.extents = extents;
        this.order = new RankOrder(candidates, weights).sorted();
        this.probabilities = probabilities();
    }

    /** Ranks the candidates; those that an earlier ranking has weighed in the same light are not weighed again. */
    static Ranking of(CleanPerson sought, CandidateSet candidates, Kin kin, PairWeight weight, Ranking earlier) {
        double[] weights = Arrays.copyOf(earlier.weights, candidates.size());
        Extent[] extents = Arrays.copyOf(earlier.extents, weights.length);
        for (int i = earlier.weights.length; i < weights.length; i++) {
            CleanPerson candidate = candidates.person(i);
            weights[i] = weight.weigh(sought, candidate, kin.level(candidate));
            extents[i] = weights[i] > 0 ? weight.levels().extent() : Extent.PARTLY;
        }
        return new Ranking(candidates, kin, weights, extents);
    }

    private double[] probabilities() {
        double none = 1;
        double[] odds = new double[order.length];
        for (int i = 0; i < order.length && weights[order[i]] > -FAR_BEHIND; i++) {
            odds[i] = Math.pow(2, Math.min(weights[order[i]], STRONGEST));
            none += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= none;
        }
        addUpRepeated(odds);
        return odds;
    }

    private void addUpRepeated(double[] odds) {
        for (int i = 1; i < odds.length && weights[order[i]] > weights[order[0]] - FAR_BEHIND; i++) {
            long id = person(i).id();
            for (int better = 0; better < i && id != 0; better++) {
                if (person(better).id() == id) {
                    odds[better] += odds[i];
                    odds[i] = 0;
                    id = 0;
                }
            }
        }
    }

    /**
     * Whether no rule of a later round can change the answer: the best candidate is as good as sure and agrees throughout, so
     * that whoever could rival it would have come up with it; or the later rules go by the names of relatives only, and the
     * best candidate agrees as a person and is beyond doubt.
     */
    boolean isSettled(int round) {
        if (order.length == 0 || probabilities[0] < SETTLED) {
            return false;
        }
        Extent extent = extents[order[0]];
        return extent == Extent.THROUGHOUT
                || (extent == Extent.AS_PERSONS
                        && round >= BlockingRule.LAST_ROUND_OF_PERSONS
                        && probabilities[0] >= BEYOND_DOUBT);
    }

    int size() {
        return order.length;
    }

    int position(int rank) {
        return order[rank];
    }

    CleanPerson person(int rank) {
        return candidates.person(order[rank]);
    }

    double probability(int rank) {
        return rank < order.length ? probabilities[rank] : 0;
    }

    /** The probability that one of the candidates is the sought person. */
    double probabilityOfAny() {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return sum;
    }

    /** The probability of somebody else of the given weight, as if that one had been among the candidates. */
    double probabilityBeside(double weight) {
        double odds = Math.pow(2, Math.clamp(weight, -STRONGEST, STRONGEST));
        double others = 1;
        for (int candidate : order) {
            others += Math.pow(2, Math.clamp(weights[candidate], -STRONGEST, STRONGEST));
        }
        return odds / (others + odds);
    }

    /** The rank of a candidate by its position, -1 when it is no candidate or was too hopeless to be ranked. */
    int rankAt(int position) {
        for (int rank = 0; rank < order.length; rank++) {
            if (order[rank] == position) {
                return rank;
            }
        }
        return -1;
    }

    ScoredCandidate scored(int rank, CleanPerson sought, PairWeight weight) {
        int position = order[rank];
        KinLevel kinship = kin.level(person(rank));
        weight.weigh(sought, person(rank), kinship);
        var explanation = new Explanation(weight.steps(), weights[position], candidates.ruleCodes(position));
        return new ScoredCandidate(person(rank).row().person(), weights[position], probabilities[rank], explanation);
    }
}

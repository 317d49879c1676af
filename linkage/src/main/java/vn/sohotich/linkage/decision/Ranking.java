package vn.sohotich.linkage.decision;

import java.util.Arrays;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.model.PairWeight;

/**
 * The candidates of one sought person, best first, with the probability that each is the sought one; what is left is the
 * probability that none is. The order does not depend on the order in which candidates came.
 */
final class Ranking {
    private static final double STRONGEST = 300;

    private final CandidateSet candidates;
    private final KinLevel[] kinship;
    private final double[] weights;
    private final int[] order;
    private final double[] probabilities;

    private Ranking(CandidateSet candidates, KinLevel[] kinship, double[] weights) {
        this.candidates = candidates;
        this.kinship = kinship;
        this.weights = weights;
        this.order = sorted();
        this.probabilities = probabilities();
    }

    private int[] sorted() {
        int[] best = new int[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > PairWeight.HOPELESS) {
                int slot = count++;
                while (slot > 0 && isBetter(i, best[slot - 1])) {
                    best[slot] = best[slot - 1];
                    slot--;
                }
                best[slot] = i;
            }
        }
        return Arrays.copyOf(best, count);
    }

    private boolean isBetter(int left, int right) {
        if (weights[left] != weights[right]) {
            return weights[left] > weights[right];
        }
        String leftId = candidates.person(left).row().personalId();
        return leftId.compareTo(candidates.person(right).row().personalId()) < 0;
    }

    static Ranking of(CleanPerson sought, CandidateSet candidates, Kin kin, PairWeight weight) {
        double[] weights = new double[candidates.size()];
        KinLevel[] kinship = new KinLevel[weights.length];
        for (int i = 0; i < weights.length; i++) {
            kinship[i] = kin.level(candidates.person(i));
            weights[i] = weight.weigh(sought, candidates.person(i), kinship[i]);
        }
        return new Ranking(candidates, kinship, weights);
    }

    private double[] probabilities() {
        double none = 1;
        double[] odds = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            odds[i] = Math.pow(2, Math.clamp(weights[order[i]], -STRONGEST, STRONGEST));
            none += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= none;
        }
        return odds;
    }

    int size() {
        return order.length;
    }

    CleanPerson person(int rank) {
        return candidates.person(order[rank]);
    }

    double weight(int rank) {
        return weights[order[rank]];
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

    /** The rank of a candidate by its position, -1 when it was too hopeless to be ranked. */
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
        weight.weigh(sought, person(rank), kinship[position]);
        var explanation = new Explanation(weight.steps(), weights[position], candidates.ruleCodes(position));
        return new ScoredCandidate(person(rank).row(), weights[position], probabilities[rank], explanation);
    }
}

package vn.sohotich.linkage.general.weight;

import vn.sohotich.linkage.general.match.CandidateRows;
import vn.sohotich.linkage.general.table.ListPair;

/**
 * Learns the weights of two lists without any labels, by expectation and maximisation; the u probabilities come from the
 * frequencies of values and from pairs drawn at random, never from the pairs that blocking brought.
 */
public final class WeightEstimation {
    private static final int ROUNDS = 12;
    private static final double LEAST_SHARE = 0.001;
    private static final double LARGEST_SHARE = 0.99;
    private static final double FIRST_SHARE = 0.5;

    private WeightEstimation() {}

    /** The weights, and how many pairs of one person are expected in all. */
    public record Estimated(RowWeight weight, double expectedPairs) {}

    /** The same rows always give the same weights, in whatever order they came. */
    public static Estimated estimate(ListPair lists, CandidateRows candidates) {
        var u = new ValueChances(lists, RandomPairs.chances(lists));
        LevelChances start = LevelChances.start(lists.mapping().fields());
        LevelChances m = start;
        var sample = new SampledRows(lists, candidates, u);
        double share = FIRST_SHARE;
        for (int round = 0; round < ROUNDS && sample.rows() > 0; round++) {
            double[][] reached = m.empty();
            double found = sample.expect(m, odds(lists, share), reached);
            share = Math.clamp(found / sample.rows(), LEAST_SHARE, LARGEST_SHARE);
            m = LevelChances.learnt(reached, start);
        }
        double bits = Math.log(odds(lists, share)) / Math.log(2);
        return new Estimated(
                new RowWeight(lists, m, u, bits), share * lists.left().size());
    }

    /** The odds that a row, before any look, is one person with a given other row. */
    private static double odds(ListPair lists, double share) {
        return lists.isOneList()
                ? share * lists.left().size() / Math.max(1, lists.pairCount())
                : share / (1 - share) / Math.max(1, lists.right().size());
    }
}

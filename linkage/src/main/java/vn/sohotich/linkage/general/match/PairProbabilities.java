package vn.sohotich.linkage.general.match;

import vn.sohotich.linkage.general.LinkType;
import vn.sohotich.linkage.general.table.ListPair;

/**
 * The probability of each weighed pair under the declared kind of link, with a prior that agrees with the number of
 * partners found: it is settled in a few rounds and never speaks for a pair by itself.
 */
public record PairProbabilities(double[] of, double prior) {
    private static final int ROUNDS = 6;

    /** Probabilities of all pairs; {@code expected} is the first guess at how many rows have a partner. */
    public static PairProbabilities settle(ListPair lists, PairList pairs, double expected) {
        LinkType type = lists.mapping().type();
        Competition competition = type == LinkType.ONE_TO_ONE
                ? new Competition(pairs, lists.left().size(), lists.right().size(), lists.isOneList())
                : null;
        double prior = prior(lists, expected);
        double[] probabilities = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            probabilities = competition != null
                    ? competition.probabilities(pairs, prior)
                    : type == LinkType.MANY_TO_ONE && !lists.isOneList()
                            ? perRow(pairs, prior)
                            : independent(pairs, prior);
            double found = 0;
            for (double probability : probabilities) {
                found += probability;
            }
            prior = round + 1 < ROUNDS ? prior(lists, found) : prior;
        }
        return new PairProbabilities(probabilities, prior);
    }

    /** The prior in bits when so many pairs are one person. */
    public static double prior(ListPair lists, double expected) {
        double left = lists.left().size();
        double right = lists.right().size();
        double odds = switch (lists.mapping().type()) {
            case ONE_TO_ONE ->
                lists.isOneList()
                        ? expected / (free(left, 2 * expected) * free(left, 2 * expected) / 2)
                        : expected / (free(left, expected) * free(right, expected));
            case MANY_TO_ONE ->
                lists.isOneList() ? expected / lists.pairCount() : expected / (free(left, expected) * right);
            case MANY_TO_MANY -> expected / Math.max(1, lists.pairCount());
        };
        return Math.min(0, Math.log(Math.max(odds, 1e-15)) / Math.log(2));
    }

    /** Rows without a partner; never fewer than one, because nothing is that sure. */
    private static double free(double rows, double taken) {
        return Math.max(rows - taken, 0) + 1;
    }

    private static double[] independent(PairList pairs, double prior) {
        double[] probabilities = new double[pairs.size()];
        for (int pair = 0; pair < probabilities.length; pair++) {
            probabilities[pair] = 1 / (1 + Math.pow(2, -pairs.evidence(pair) - prior));
        }
        return probabilities;
    }

    /** The pairs of one row of the left list compete with each other and with nobody; they stand together. */
    private static double[] perRow(PairList pairs, double prior) {
        double[] probabilities = new double[pairs.size()];
        int start = 0;
        while (start < probabilities.length) {
            int end = start;
            double all = 1;
            while (end < probabilities.length && pairs.left(end) == pairs.left(start)) {
                probabilities[end] = Math.pow(2, Math.min(pairs.evidence(end) + prior, 300));
                all += probabilities[end++];
            }
            for (int pair = start; pair < end; pair++) {
                probabilities[pair] /= all;
            }
            start = end;
        }
        return probabilities;
    }
}

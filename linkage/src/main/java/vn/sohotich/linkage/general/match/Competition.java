package vn.sohotich.linkage.general.match;

import java.util.Arrays;

/**
 * The probability of each pair when a row can have one partner only: rows tell their neighbours how likely they are still
 * free, until that settles (belief propagation on matchings). Two candidates that nothing separates share the probability.
 */
public final class Competition {
    private static final int MOST_ROUNDS = 60;
    private static final double SETTLED = 1e-4;
    private static final double STRONGEST = 200;

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] starts;
    private final int[] arcs;
    private final double[] odds;
    private double[] messages;

    /** Rows of both lists are nodes; in one list both ends of a pair are nodes of the same kind. */
    public Competition(PairList pairs, int leftRows, int rightRows, boolean oneList) {
        this.nodes = oneList ? leftRows : leftRows + rightRows;
        this.from = new int[pairs.size()];
        this.to = new int[pairs.size()];
        this.odds = new double[pairs.size()];
        this.messages = new double[pairs.size() * 2];
        this.starts = new int[nodes + 1];
        this.arcs = new int[pairs.size() * 2];
        for (int pair = 0; pair < from.length; pair++) {
            from[pair] = pairs.left(pair);
            to[pair] = oneList ? pairs.right(pair) : leftRows + pairs.right(pair);
            starts[from[pair] + 1]++;
            starts[to[pair] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = Arrays.copyOf(starts, nodes);
        for (int pair = 0; pair < from.length; pair++) {
            arcs[next[from[pair]]++] = 2 * pair;
            arcs[next[to[pair]]++] = 2 * pair + 1;
        }
    }

    /** The probability of each pair, from its evidence and a prior in bits. */
    public double[] probabilities(PairList pairs, double prior) {
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] = Math.pow(2, Math.clamp(pairs.evidence(pair) + prior, -STRONGEST, STRONGEST));
        }
        Arrays.fill(messages, 1);
        double[] next = new double[messages.length];
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
            for (int node = 0; node < nodes; node++) {
                tell(node, next);
            }
            change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.sqrt(next[i] * messages[i]);
                change = Math.max(change, Math.abs(Math.log(next[i] / messages[i])));
            }
            double[] old = messages;
            messages = next;
            next = old;
        }
        double[] probabilities = new double[odds.length];
        for (int pair = 0; pair < odds.length; pair++) {
            double alone = odds[pair] * messages[2 * pair] * messages[2 * pair + 1];
            probabilities[pair] = alone / (1 + alone);
        }
        return probabilities;
    }

    /** How likely the node is free for each neighbour, as far as all its other neighbours let it. */
    private void tell(int node, double[] next) {
        double largest = 0;
        int largestAt = -1;
        double others = 0;
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            double demand = odds[arcs[i] / 2] * messages[arcs[i] ^ 1];
            if (demand > largest) {
                others += largest;
                largest = demand;
                largestAt = i;
            } else {
                others += demand;
            }
        }
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            double demand = odds[arcs[i] / 2] * messages[arcs[i] ^ 1];
            double rest = i == largestAt ? others : Math.max(0, others - demand) + largest;
            next[arcs[i]] = 1 / (1 + rest);
        }
    }
}

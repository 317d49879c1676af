package vn.sohotich.linkage.general.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompetitionTests {
    @Test
    void givesALonelyPairItsOwnOdds() {
        PairList pairs = new PairList();
        pairs.add(0, 0, 3, 1);
        assertThat(new Competition(pairs, 1, 1, false).probabilities(pairs, -1)[0])
                .isCloseTo(4 / 5.0, within(1e-3));
    }

    @Test
    void letsTwoEqualCandidatesShareTheProbability() {
        PairList pairs = new PairList();
        pairs.add(0, 0, 40, 1);
        pairs.add(0, 1, 40, 1);
        double[] probabilities = new Competition(pairs, 1, 2, false).probabilities(pairs, 0);
        assertThat(probabilities[0]).isCloseTo(0.5, within(1e-3));
        assertThat(probabilities[1]).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void givesAPartnerThatIsTakenToNobodyElse() {
        PairList pairs = new PairList();
        pairs.add(0, 0, 30, 1);
        pairs.add(1, 0, 10, 1);
        pairs.add(1, 1, 6, 1);
        double[] probabilities = new Competition(pairs, 2, 2, false).probabilities(pairs, 0);
        assertThat(probabilities[0]).isGreaterThan(0.999);
        assertThat(probabilities[1]).isLessThan(0.001);
        assertThat(probabilities[2]).isCloseTo(64 / 65.0, within(2e-3));
    }

    @Test
    void agreesWithCountingAllWaysToPairWhenRowsFormNoRing() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            PairList chain = new PairList();
            for (int i = 0; i < 4; i++) {
                chain.add(i, i, random.nextDouble() * 8 - 4, 1);
                chain.add(i + 1, i, random.nextDouble() * 8 - 4, 1);
            }
            double[] probabilities = new Competition(chain, 5, 4, false).probabilities(chain, 0);
            double[] counted = counted(chain);
            for (int pair = 0; pair < counted.length; pair++) {
                assertThat(probabilities[pair]).isCloseTo(counted[pair], within(2e-3));
            }
        }
    }

    /** Every set of pairs in which no row occurs twice, weighed by the product of its odds. */
    private static double[] counted(PairList pairs) {
        double[] sums = new double[pairs.size()];
        double all = 0;
        for (int set = 0; set < 1 << pairs.size(); set++) {
            double odds = odds(pairs, set);
            all += odds;
            for (int pair = 0; pair < sums.length; pair++) {
                sums[pair] += (set >> pair & 1) == 1 ? odds : 0;
            }
        }
        for (int pair = 0; pair < sums.length; pair++) {
            sums[pair] /= all;
        }
        return sums;
    }

    private static double odds(PairList pairs, int set) {
        double odds = 1;
        long lefts = 0;
        long rights = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            if ((set >> pair & 1) == 1) {
                long left = 1L << pairs.left(pair);
                long right = 1L << pairs.right(pair);
                if ((lefts & left) != 0 || (rights & right) != 0) {
                    return 0;
                }
                lefts |= left;
                rights |= right;
                odds *= Math.pow(2, pairs.evidence(pair));
            }
        }
        return odds;
    }
}

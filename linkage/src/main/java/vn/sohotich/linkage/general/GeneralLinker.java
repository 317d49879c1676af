package vn.sohotich.linkage.general;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.general.match.CandidateRows;
import vn.sohotich.linkage.general.match.PairList;
import vn.sohotich.linkage.general.match.PairProbabilities;
import vn.sohotich.linkage.general.match.PairSearch;
import vn.sohotich.linkage.general.match.RuleChoice;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RuleKeys;
import vn.sohotich.linkage.general.weight.PairComparator;
import vn.sohotich.linkage.general.weight.RowWeight;
import vn.sohotich.linkage.general.weight.WeightEstimation;

/**
 * Links two lists, or finds the duplicates of one, by their field mapping. Nothing is looked up in a truth: weights are
 * learnt from the lists, thresholds are those of the mapping. The result does not depend on the order of rows.
 */
public final class GeneralLinker {
    private static final double LEAST_BITS = -10;
    private static final double WORTH_A_LOOK = 0.05;

    private final ListPair lists;
    private final int threads;
    private final LongConsumer progress;

    /** {@code progress} hears how many rows of the left list were compared. */
    public GeneralLinker(ListPair lists, int threads, LongConsumer progress) {
        this.lists = lists;
        this.threads = threads;
        this.progress = progress;
    }

    /** Hands out every link, and every pair of a row that has candidates but no link, in the order of the left list. */
    public LinkSummary link(Consumer<LinkedPair> out) {
        lists.settle();
        if (lists.left().size() == 0 || lists.right().size() == 0) {
            return new LinkSummary(0, 0, 0, 0, List.of());
        }
        var keys = new RuleKeys(lists);
        List<PairRule> rules = RuleChoice.of(lists, keys);
        var candidates = new CandidateRows(lists, rules, keys);
        WeightEstimation.Estimated estimated = WeightEstimation.estimate(lists, candidates);
        double prior = PairProbabilities.prior(lists, estimated.expectedPairs());
        var search = new PairSearch(lists, candidates, estimated.weight(), LEAST_BITS - prior);
        PairList pairs = search.run(threads, progress);
        PairProbabilities probabilities = PairProbabilities.settle(lists, pairs, estimated.expectedPairs());
        return new Verdicts(
                        rules, search, pairs, probabilities, estimated.weight().withPrior(probabilities.prior()))
                .handOut(out);
    }

    /** The decisions on all pairs of one run. */
    private final class Verdicts {
        private final List<PairRule> rules;
        private final PairSearch search;
        private final PairList pairs;
        private final double[] probabilities;
        private final RowWeight weight;
        private final PairComparator comparator = new PairComparator(lists);
        private final long[] links;
        private final long[] alone;

        Verdicts(
                List<PairRule> rules,
                PairSearch search,
                PairList pairs,
                PairProbabilities probabilities,
                RowWeight weight) {
            this.rules = rules;
            this.search = search;
            this.pairs = pairs;
            this.probabilities = probabilities.of();
            this.weight = weight;
            this.links = new long[rules.size()];
            this.alone = new long[rules.size()];
        }

        LinkSummary handOut(Consumer<LinkedPair> out) {
            double sure = lists.mapping().decision().link();
            boolean[] unsure = unsureRows(sure);
            List<Integer> order = IntStream.range(0, pairs.size())
                    .filter(pair -> probabilities[pair] >= sure
                            || (unsure[pairs.left(pair)] && probabilities[pair] >= WORTH_A_LOOK))
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(
                                    pair -> lists.left().line(earlier(pair)))
                            .thenComparingInt(pair -> lists.right().line(later(pair))))
                    .toList();
            long linked = 0;
            for (int pair : order) {
                boolean isLink = probabilities[pair] >= sure;
                linked += isLink ? 1 : 0;
                out.accept(pair(pair, isLink));
            }
            long rows =
                    IntStream.range(0, unsure.length).filter(row -> unsure[row]).count();
            return new LinkSummary(search.compared(), linked, rows, weight.prior(), uses());
        }

        /** Rows of the left list without a link whose candidates together are likelier than none. */
        private boolean[] unsureRows(double sure) {
            double[] any = new double[lists.left().size()];
            boolean[] linked = new boolean[any.length];
            for (int pair = 0; pair < pairs.size(); pair++) {
                any[pairs.left(pair)] += probabilities[pair];
                linked[pairs.left(pair)] |= probabilities[pair] >= sure;
            }
            boolean[] unsure = new boolean[any.length];
            for (int row = 0; row < any.length; row++) {
                unsure[row] =
                        !linked[row] && any[row] >= lists.mapping().decision().any();
            }
            return unsure;
        }

        /** Within one list the row that stands first in the file goes left. */
        private int earlier(int pair) {
            return isTurned(pair) ? pairs.right(pair) : pairs.left(pair);
        }

        private int later(int pair) {
            return isTurned(pair) ? pairs.left(pair) : pairs.right(pair);
        }

        private boolean isTurned(int pair) {
            return lists.isOneList()
                    && lists.left().line(pairs.left(pair)) > lists.left().line(pairs.right(pair));
        }

        private LinkedPair pair(int pair, boolean sure) {
            int left = earlier(pair);
            int right = later(pair);
            long rulesOf = pairs.rules(pair);
            var codes = new ArrayList<String>();
            for (int rule = 0; rule < rules.size(); rule++) {
                if ((rulesOf >> rule & 1) == 1) {
                    codes.add(rules.get(rule).code(lists.mapping().fields()));
                    links[rule] += sure ? 1 : 0;
                    alone[rule] += sure && rulesOf == 1L << rule ? 1 : 0;
                }
            }
            Explanation explanation = weight.explain(comparator.compare(left, right), left, right, codes);
            return new LinkedPair(
                    lists.left().id(left),
                    lists.right().id(right),
                    lists.left().line(left),
                    lists.right().line(right),
                    sure,
                    probabilities[pair],
                    explanation);
        }

        private List<LinkSummary.RuleUse> uses() {
            return IntStream.range(0, rules.size())
                    .mapToObj(rule -> new LinkSummary.RuleUse(
                            rules.get(rule).code(lists.mapping().fields()),
                            search.pairsOf(rule),
                            links[rule],
                            alone[rule]))
                    .toList();
        }
    }
}

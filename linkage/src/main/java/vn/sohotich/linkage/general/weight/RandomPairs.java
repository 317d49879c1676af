package vn.sohotich.linkage.general.weight;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;

/**
 * Draws pairs at random, nearly all of different people, and counts the levels that they reach. The draw is always the
 * same for the same rows; pairs that agree in most fields are passed over, because they may be one person.
 */
final class RandomPairs {
    private static final int DRAWN = 150_000;
    private static final long SEED = 20_261_120;
    private static final double UNSEEN = 0.5;

    private RandomPairs() {}

    static double[][] chances(ListPair lists) {
        List<MappedField> fields = lists.mapping().fields();
        double[][] reached = new double[fields.size()][];
        for (int field = 0; field < reached.length; field++) {
            reached[field] = new double[fields.get(field).kind().levelCount()];
            Arrays.fill(reached[field], UNSEEN);
        }
        var random = new SplittableRandom(SEED);
        var comparator = new PairComparator(lists);
        int drawn = (int) Math.min(DRAWN, lists.pairCount());
        for (int i = 0; i < drawn; i++) {
            int left = random.nextInt(lists.left().size());
            int right = random.nextInt(lists.right().size());
            if (!lists.isOneList() || left != right) {
                count(comparator.compare(left, right), reached);
            }
        }
        return shares(reached);
    }

    private static void count(long levels, double[][] reached) {
        int same = 0;
        int compared = 0;
        for (int field = 0; field < reached.length; field++) {
            int level = PairComparator.level(levels, field);
            same += level == ValueComparator.SAME ? 1 : 0;
            compared += level == 0 ? 0 : 1;
        }
        if (2 * same > compared) {
            return;
        }
        for (int field = 0; field < reached.length; field++) {
            reached[field][PairComparator.level(levels, field)]++;
        }
    }

    private static double[][] shares(double[][] reached) {
        for (double[] counts : reached) {
            double total = 0;
            for (int level = 1; level < counts.length; level++) {
                total += counts[level];
            }
            for (int level = 1; level < counts.length; level++) {
                counts[level] /= total;
            }
        }
        return reached;
    }
}

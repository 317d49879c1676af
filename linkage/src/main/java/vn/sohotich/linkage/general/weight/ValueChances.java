package vn.sohotich.linkage.general.weight;

import java.util.Arrays;
import vn.sohotich.linkage.general.Likeness;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RecordTable;

/**
 * The u probabilities: how likely two rows of different people reach a level. Of agreement it is the frequency of the very
 * value; of every other level it comes from pairs drawn at random.
 */
final class ValueChances {
    private static final double UNSEEN = 0.5;

    private final ListPair lists;
    private final int[] swaps;
    private final double[][] byLevel;
    private final double[][] byValue;

    ValueChances(ListPair lists, double[][] byLevel) {
        this.lists = lists;
        this.swaps = lists.mapping().swaps();
        this.byLevel = byLevel;
        this.byValue = new double[swaps.length][];
        for (int field = 0; field < byValue.length; field++) {
            byValue[field] = byValue(field);
        }
    }

    /** What others share: the two rows of one person do not count for themselves. */
    private double[] byValue(int field) {
        MappedField mapped = lists.mapping().fields().get(field);
        long[] onLeft = counts(lists.left(), field);
        long[] onRight = lists.isOneList() ? new long[onLeft.length] : counts(lists.right(), field);
        double all = Math.max(
                2, lists.left().size() + (lists.isOneList() ? 0 : lists.right().size()));
        double[] chances = new double[onLeft.length];
        double agreements = 0;
        for (int value = 1; value < chances.length; value++) {
            double count = onLeft[value] + onRight[value];
            chances[value] = (Math.max(count - 2, 0) + UNSEEN) / all;
            agreements += (lists.isOneList() ? count * (count - 1) / 2 : (double) onLeft[value] * onRight[value]);
        }
        if (!mapped.frequencies()) {
            double mean = (agreements + UNSEEN) / Math.max(1, lists.pairCount());
            Arrays.fill(chances, Math.min(1, mean));
        }
        return chances;
    }

    private long[] counts(RecordTable table, int field) {
        long[] counts = new long[lists.values(field).size()];
        for (int row = 0; row < table.size(); row++) {
            counts[table.value(field, row)]++;
        }
        return counts;
    }

    /** The chance of the level that a pair reached in a field. */
    double of(int field, int level, int left, int right) {
        if (level == ValueComparator.SAME) {
            return byValue[field][lists.right().value(field, right)];
        }
        if (swaps[field] >= 0 && level == Likeness.SWAPPED.ordinal()) {
            int other = swaps[field];
            return byValue[field][lists.right().value(field, right)]
                    * byValue[other][lists.right().value(other, right)];
        }
        return byLevel[field][level];
    }
}

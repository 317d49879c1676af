package vn.sohotich.linkage.general.match;

import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RecordTable;
import vn.sohotich.linkage.general.table.RuleKeys;
import vn.sohotich.linkage.model.CountTable;

/** Measures how many pairs a blocking rule brings, on a sample of rows when the lists are long. */
final class RuleCost {
    private static final int SAMPLE = 30_000;

    private final ListPair lists;
    private final RuleKeys keys;

    RuleCost(ListPair lists, RuleKeys keys) {
        this.lists = lists;
        this.keys = keys;
    }

    /**
     * Pairs per row of the left list. Rows stand in the order of their content and so are a fair sample; what a block of
     * the sample holds grows with the lists.
     */
    double pairsPerRow(PairRule rule) {
        var counts = new CountTable();
        RecordTable right = lists.right();
        int rows = Math.min(SAMPLE, right.size());
        for (int row = 0; row < rows; row++) {
            counts.add(keys.key(right, row, rule), 1);
        }
        RecordTable left = lists.left();
        int asked = Math.min(SAMPLE, left.size());
        double pairs = 0;
        for (int row = 0; row < asked; row++) {
            pairs += counts.count(keys.key(left, row, rule));
        }
        return pairs / Math.max(1, asked) * right.size() / Math.max(1, rows);
    }
}

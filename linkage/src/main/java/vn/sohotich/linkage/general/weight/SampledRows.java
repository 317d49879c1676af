package vn.sohotich.linkage.general.weight;

import java.util.Arrays;
import vn.sohotich.linkage.general.match.CandidateRows;
import vn.sohotich.linkage.general.table.ListPair;

/** The blocked pairs of a sample of rows with their levels, kept to be weighed again in every round of estimation. */
final class SampledRows {
    private static final int LARGEST_SAMPLE = 20_000;
    private static final int MOST_PAIRS = 4_000_000;
    private static final double CERTAIN_ENOUGH = 1e-6;

    private final ListPair lists;
    private final int fields;
    private long[] levels = new long[1024];
    private double[] chances = new double[1024];
    private int[] ends;
    private int size;

    SampledRows(ListPair lists, CandidateRows candidates, ValueChances u) {
        this.lists = lists;
        this.fields = lists.mapping().fields().size();
        this.ends = new int[Math.min(LARGEST_SAMPLE, lists.left().size())];
        var comparator = new PairComparator(lists);
        CandidateRows.Finder finder = candidates.finder();
        for (int left = 0; left < ends.length; left++) {
            int found = finder.find(left);
            for (int i = 0; i < found; i++) {
                add(comparator.compare(left, finder.row(i)), left, finder.row(i), u);
            }
            ends[left] = size;
            if (size > MOST_PAIRS) {
                ends = Arrays.copyOf(ends, left + 1);
            }
        }
    }

    private void add(long pair, int left, int right, ValueChances u) {
        if (size == levels.length) {
            levels = Arrays.copyOf(levels, size * 2);
            chances = Arrays.copyOf(chances, size * 2);
        }
        double chance = 1;
        for (int field = 0; field < fields; field++) {
            int level = PairComparator.level(pair, field);
            chance *= level == 0 ? 1 : u.of(field, level, left, right);
        }
        levels[size] = pair;
        chances[size++] = chance;
    }

    int rows() {
        return ends.length;
    }

    /** Adds to each level how often pairs that are one person reach it; returns how many partners are expected. */
    double expect(LevelChances m, double priorOdds, double[][] reached) {
        double[] odds = new double[64];
        double found = 0;
        int start = 0;
        for (int end : ends) {
            int count = end - start;
            odds = count > odds.length ? new double[count * 2] : odds;
            double all = 1;
            for (int i = 0; i < count; i++) {
                odds[i] = priorOdds * ratio(m, start + i);
                all += odds[i];
            }
            for (int i = 0; i < count; i++) {
                double probability = odds[i] / (lists.isOneList() ? 1 + odds[i] : all);
                found += probability;
                if (probability > CERTAIN_ENOUGH) {
                    count(levels[start + i], probability, reached);
                }
            }
            start = end;
        }
        return found;
    }

    private double ratio(LevelChances m, int pair) {
        double ratio = 1 / chances[pair];
        for (int field = 0; field < fields; field++) {
            int level = PairComparator.level(levels[pair], field);
            ratio *= level == 0 ? 1 : m.of(field, level);
        }
        return Math.min(ratio, 1e90);
    }

    private void count(long pair, double probability, double[][] reached) {
        for (int field = 0; field < fields; field++) {
            reached[field][PairComparator.level(pair, field)] += probability;
        }
    }
}

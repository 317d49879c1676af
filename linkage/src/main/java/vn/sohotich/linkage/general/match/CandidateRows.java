package vn.sohotich.linkage.general.match;

import java.util.Arrays;
import java.util.List;
import vn.sohotich.linkage.blocking.BlockTable;
import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RecordTable;
import vn.sohotich.linkage.general.table.RuleKeys;
import vn.sohotich.linkage.name.StableHash;

/**
 * The rows of the right list that blocking rules bring to a row of the left one. A block larger than {@link #LARGEST} is
 * left out, so that a value that everybody has costs nothing. Safe for several threads, each with its own {@link Finder}.
 */
public final class CandidateRows {
    /** The largest block that is looked through. */
    static final int LARGEST = 400;

    private static final int LARGEST_BUCKET = 16 * LARGEST;

    private final ListPair lists;
    private final List<PairRule> rules;
    private final RuleKeys keys;
    private final BlockTable table;

    public CandidateRows(ListPair lists, List<PairRule> rules, RuleKeys keys) {
        this.lists = lists;
        this.rules = rules;
        this.keys = keys;
        keys.prepare(rules);
        long[][] keysOfRows = new long[lists.right().size()][];
        for (int row = 0; row < keysOfRows.length; row++) {
            keysOfRows[row] = keys(lists.right(), row);
        }
        this.table = new BlockTable(keysOfRows);
    }

    /** All keys of a row, straight and with swapped fields, each carrying its rule. */
    private long[] keys(RecordTable rows, int row) {
        long[] found = new long[rules.size() * 2];
        int size = 0;
        for (int r = 0; r < rules.size(); r++) {
            long straight = keys.key(rows, row, rules.get(r));
            long swapped = keys.swappedKey(rows, row, rules.get(r));
            if (straight != 0) {
                found[size++] = StableHash.mix(r + 1L, straight);
            }
            if (swapped != 0) {
                found[size++] = StableHash.mix(r + 1L, swapped);
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** The search of one thread. */
    public Finder finder() {
        return new Finder();
    }

    /** Finds candidates row by row; what it found last stays until the next row. */
    public final class Finder {
        private final long[] rulesOf = new long[lists.right().size()];
        private int[] found = new int[64];
        private int size;

        /** Number of candidates of a row of the left list; in one list only of rows behind it. */
        public int find(int left) {
            for (int i = 0; i < size; i++) {
                rulesOf[found[i]] = 0;
            }
            size = 0;
            for (int r = 0; r < rules.size(); r++) {
                long straight = keys.key(lists.left(), left, rules.get(r));
                long swapped = keys.swappedKey(lists.left(), left, rules.get(r));
                add(straight, r, left);
                add(swapped, r, left);
            }
            Arrays.sort(found, 0, size);
            return size;
        }

        private void add(long key, int rule, int left) {
            if (key == 0) {
                return;
            }
            long ruleKey = StableHash.mix(rule + 1L, key);
            int first = table.firstSlot(ruleKey);
            int end = table.endSlot(ruleKey);
            if (end - first > LARGEST_BUCKET || count(ruleKey, first, end) > LARGEST) {
                return;
            }
            for (int slot = first; slot < end; slot++) {
                int row = table.row(slot);
                if (table.holds(slot, ruleKey) && (!lists.isOneList() || row > left)) {
                    note(row, rule);
                }
            }
        }

        private int count(long key, int first, int end) {
            int count = 0;
            for (int slot = first; slot < end; slot++) {
                count += table.holds(slot, key) ? 1 : 0;
            }
            return count;
        }

        private void note(int row, int rule) {
            if (rulesOf[row] == 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = row;
            }
            rulesOf[row] |= 1L << rule;
        }

        public int row(int position) {
            return found[position];
        }

        /** The rules that brought the candidate, one bit each. */
        public long rules(int position) {
            return rulesOf[found[position]];
        }
    }
}

package vn.sohotich.linkage.blocking;

/**
 * Rows under 64-bit keys for one blocking rule, laid out in buckets of plain arrays: built by counting, without sorting,
 * and read without allocation.
 */
final class BlockTable {
    private final int shift;
    private final int[] starts;
    private final long[] keys;
    private final int[] rows;

    /** Builds the table from parallel arrays; entries with key 0 are left out. */
    BlockTable(long[] entryKeys, int[] entryRows, int entries) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(1, entries)));
        this.shift = 64 - bits;
        this.starts = new int[(1 << bits) + 1];
        int used = 0;
        for (int i = 0; i < entries; i++) {
            if (entryKeys[i] != 0) {
                starts[bucket(entryKeys[i]) + 1]++;
                used++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        this.keys = new long[used];
        this.rows = new int[used];
        place(entryKeys, entryRows, entries);
    }

    private void place(long[] entryKeys, int[] entryRows, int entries) {
        int[] next = starts.clone();
        for (int i = 0; i < entries; i++) {
            if (entryKeys[i] != 0) {
                int slot = next[bucket(entryKeys[i])]++;
                keys[slot] = entryKeys[i];
                rows[slot] = entryRows[i];
            }
        }
    }

    private int bucket(long key) {
        return (int) (key >>> shift);
    }

    int firstSlot(long key) {
        return starts[bucket(key)];
    }

    int endSlot(long key) {
        return starts[bucket(key) + 1];
    }

    boolean holds(int slot, long key) {
        return keys[slot] == key;
    }

    int row(int slot) {
        return rows[slot];
    }
}

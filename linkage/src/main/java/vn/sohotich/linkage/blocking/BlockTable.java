package vn.sohotich.linkage.blocking;

/**
 * Rows under 64-bit keys, laid out in buckets of plain arrays: built by counting, without sorting, and read without
 * allocation.
 */
public final class BlockTable {
    private final int shift;
    private final int[] starts;
    private final long[] keys;
    private final int[] rows;

    /** Builds the table from the keys of each row. */
    public BlockTable(long[][] keysOfRows) {
        long entries = 0;
        for (long[] keysOfRow : keysOfRows) {
            entries += keysOfRow.length;
        }
        int size = Math.toIntExact(entries);
        int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(Math.max(1, size)), 1, 28);
        this.shift = 64 - bits;
        this.starts = new int[(1 << bits) + 1];
        this.keys = new long[size];
        this.rows = new int[size];
        count(keysOfRows);
        place(keysOfRows);
    }

    private void count(long[][] keysOfRows) {
        for (long[] keysOfRow : keysOfRows) {
            for (long key : keysOfRow) {
                starts[bucket(key) + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    /** Fills every bucket from its end, so that afterwards each start stands where it was counted. */
    private void place(long[][] keysOfRows) {
        System.arraycopy(starts, 1, starts, 0, starts.length - 1);
        for (int row = keysOfRows.length - 1; row >= 0; row--) {
            for (long key : keysOfRows[row]) {
                int slot = --starts[bucket(key)];
                keys[slot] = key;
                rows[slot] = row;
            }
        }
    }

    private int bucket(long key) {
        return (int) (key >>> shift);
    }

    /** The slots from here to {@link #endSlot} may hold the key; {@link #holds} says which do. */
    public int firstSlot(long key) {
        return starts[bucket(key)];
    }

    public int endSlot(long key) {
        return starts[bucket(key) + 1];
    }

    public boolean holds(int slot, long key) {
        return keys[slot] == key;
    }

    public int row(int slot) {
        return rows[slot];
    }
}

package vn.sohotich.linkage.blocking;

import java.util.Arrays;

/** The rows that were found under keys and not yet asked for: handed out again in the order in which the keys came. */
final class Announced {
    private long[] keys = new long[1 << 8];
    private int[] ends = new int[1 << 8];
    private int[] rows = new int[1 << 9];
    private int keyCount;
    private int rowCount;
    private int next;

    void add(int row) {
        if (rowCount == rows.length) {
            rows = Arrays.copyOf(rows, rowCount * 2);
        }
        rows[rowCount++] = row;
    }

    /** Ends the rows of a key. */
    void end(long key) {
        if (keyCount == keys.length) {
            keys = Arrays.copyOf(keys, keyCount * 2);
            ends = Arrays.copyOf(ends, keyCount * 2);
        }
        keys[keyCount] = key;
        ends[keyCount++] = rowCount;
    }

    /** Whether the rows of this key come next. */
    boolean isNext(long key) {
        return next < keyCount && keys[next] == key;
    }

    int start() {
        return next == 0 ? 0 : ends[next - 1];
    }

    int end() {
        return ends[next];
    }

    /** Passes the rows of one key. */
    void pass() {
        next++;
        if (next == keyCount) {
            clear();
        }
    }

    void clear() {
        next = 0;
        keyCount = 0;
        rowCount = 0;
    }

    int row(int position) {
        return rows[position];
    }

    int rowCount() {
        return rowCount;
    }
}

package vn.sohotich.platform.record.definition.watch;

import java.util.Arrays;

/** Remembers for each key, given as a hash, the first row that had it and a mark of that row: 16 bytes a row. */
final class SeenRows {
    private static final int FIRST_SIZE = 1024;

    private long[] keys = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int[] marks = new int[FIRST_SIZE];
    private int count;

    /** The first row with this key, 0 when this is the first; rows count from 1. */
    int firstRow(long key, int row, int mark) {
        if (count * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, rows, key);
        if (rows[slot] != 0) {
            return rows[slot];
        }
        keys[slot] = key;
        rows[slot] = row;
        marks[slot] = mark;
        count++;
        return 0;
    }

    /** The mark of the first row with this key. */
    int markOf(long key) {
        return marks[slot(keys, rows, key)];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        int[] oldMarks = marks;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        marks = new int[oldKeys.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(keys, rows, oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
                marks[slot] = oldMarks[i];
            }
        }
        Arrays.fill(oldRows, 0);
    }

    private static int slot(long[] keys, int[] rows, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (rows[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

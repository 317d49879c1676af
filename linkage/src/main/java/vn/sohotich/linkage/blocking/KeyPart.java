package vn.sohotich.linkage.blocking;

import java.util.Arrays;

/** The keys of one part of a key table: a hash table with the row of a single person or the place of a list of rows. */
final class KeyPart {
    private final long[] keys;
    /** A row, or the complement of the place in the lists where the count and then the rows of a block stand. */
    private final int[] values;

    private final int[] lists;

    private KeyPart(int capacity, int listed) {
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.lists = new int[listed];
    }

    /** Builds the part from some of the given keys with their rows; rows stay in their order. */
    static KeyPart of(long[] keys, int[] rows, int from, int to) {
        var counting = new KeyPart(capacity(to - from), 0);
        int distinct = 0;
        int listed = 0;
        for (int i = from; i < to; i++) {
            int slot = counting.slot(keys[i]);
            int count = ++counting.values[slot];
            if (count == 1) {
                counting.keys[slot] = keys[i];
                distinct++;
            }
            listed += count == 1 ? 0 : count == 2 ? 3 : 1;
        }
        var part = new KeyPart(capacity(distinct), listed);
        part.layOut(counting);
        part.fill(keys, rows, from, to);
        return part;
    }

    private static int capacity(int keys) {
        return keys + keys / 2 + 2;
    }

    private void layOut(KeyPart counting) {
        int next = 0;
        for (int i = 0; i < counting.keys.length; i++) {
            if (counting.keys[i] != 0) {
                int slot = slot(counting.keys[i]);
                keys[slot] = counting.keys[i];
                if (counting.values[i] > 1) {
                    values[slot] = ~next;
                    next += counting.values[i] + 1;
                }
            }
        }
    }

    private void fill(long[] entryKeys, int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            int slot = slot(entryKeys[i]);
            if (values[slot] < 0) {
                int list = ~values[slot];
                lists[list + ++lists[list]] = rows[i];
            } else {
                values[slot] = rows[i];
            }
        }
    }

    /** The slot of the key, or the free one where it would stand. */
    private int slot(long key) {
        int slot = home(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot++;
            if (slot == keys.length) {
                slot = 0;
            }
        }
        return slot;
    }

    /** How many rows are under the key; they are put into the array unless there are more than it may take. */
    int rows(long key, int most, int[] into) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return 0;
        }
        int value = values[slot];
        if (value >= 0) {
            into[0] = value;
            return 1;
        }
        int list = ~value;
        int count = lists[list];
        if (count <= most) {
            System.arraycopy(lists, list + 1, into, 0, count);
        }
        return count;
    }

    /** Reads the place of the key. */
    long touch(long key) {
        int slot = home(key);
        return keys[slot] + values[slot];
    }

    private int home(long key) {
        return (int) ((((key << KeyTable.PART_BITS) >>> 32) * keys.length) >>> 32);
    }

    /** The first row under the key, or -1. */
    int firstRow(long key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return -1;
        }
        return values[slot] >= 0 ? values[slot] : lists[~values[slot] + 1];
    }

    /** The first row of every block with more rows than the given number. */
    int[] firstRowsOfBlocksAbove(int count) {
        return Arrays.stream(values)
                .filter(value -> value < 0 && lists[~value] > count)
                .map(value -> lists[~value + 1])
                .toArray();
    }
}

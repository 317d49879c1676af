package vn.sohotich.linkage.model;

import java.util.Arrays;
import java.util.function.ObjLongConsumer;

/** How often each key occurs: a hash table of primitive numbers. Not safe for writing by several threads. */
public final class CountTable {
    private long[] keys = new long[64];
    private int[] counts = new int[64];
    private int size;
    private long total;

    public void add(long key, int occurrences) {
        if (key == 0 || occurrences == 0) {
            return;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += occurrences;
        total += occurrences;
    }

    public int count(long key) {
        return key == 0 ? 0 : counts[slot(keys, key)];
    }

    public long total() {
        return total;
    }

    public int size() {
        return size;
    }

    /** Share of the key among all occurrences; a key never seen counts as half an occurrence. */
    public double share(long key) {
        return total == 0 ? 1 : Math.max(count(key), 0.5) / total;
    }

    /** Calls back with the count of every key in ascending order of keys. */
    public void forEach(ObjLongConsumer<Integer> consumer) {
        long[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        for (long key : sorted) {
            consumer.accept(count(key), key);
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

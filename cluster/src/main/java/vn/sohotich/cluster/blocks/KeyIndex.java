package vn.sohotich.cluster.blocks;

import java.util.Arrays;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.cleaning.CleanPerson;

/** The registered persons that were brought to one place, by blocking key, in the order of their numbers. */
final class KeyIndex {
    private static final int KEYS_PER_PERSON = 12;

    private final Candidates candidates;
    private final KeySet personalIds;
    private final int[] heads;
    private long[] keys;
    private int[] rows;
    private int[] next;
    private int size;

    KeyIndex(Candidates candidates) {
        this.candidates = candidates;
        this.personalIds =
                KeySet.of(candidates.persons().stream().mapToLong(person -> BlockingKeys.ofPersonalId(person.id())));
        int expected = Math.max(16, candidates.size() * KEYS_PER_PERSON);
        this.heads = new int[Integer.highestOneBit(expected) * 2];
        this.keys = new long[expected];
        this.rows = new int[expected];
        this.next = new int[expected];
        for (int row = candidates.size() - 1; row >= 0; row--) {
            for (long key : BlockingKeys.of(candidates.person(row))) {
                add(key, row);
            }
        }
    }

    private void add(long key, int row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        int bucket = bucket(key);
        keys[size] = key;
        rows[size] = row;
        next[size] = heads[bucket];
        heads[bucket] = ++size;
    }

    private int bucket(long key) {
        return (int) (key ^ (key >>> 32)) & (heads.length - 1);
    }

    CleanPerson person(int row) {
        return candidates.person(row);
    }

    long number(int row) {
        return candidates.number(row);
    }

    /** Whether the key is the personal number of one of the persons. */
    boolean isPersonalId(long key) {
        return personalIds.contains(key);
    }

    /** The rows under the key. */
    int[] rows(long key) {
        int[] found = new int[8];
        int count = 0;
        for (int entry = heads[bucket(key)]; entry != 0; entry = next[entry - 1]) {
            if (keys[entry - 1] == key) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = rows[entry - 1];
            }
        }
        return Arrays.copyOf(found, count);
    }
}

package vn.sohotich.cluster.blocks;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** A set of 64-bit keys as small as can be, to be sent to every machine once. */
public final class KeySet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] sorted;

    private KeySet(long[] sorted) {
        this.sorted = sorted;
    }

    public static KeySet of(LongStream keys) {
        return new KeySet(keys.sorted().distinct().toArray());
    }

    public boolean contains(long key) {
        return Arrays.binarySearch(sorted, key) >= 0;
    }

    public int size() {
        return sorted.length;
    }
}

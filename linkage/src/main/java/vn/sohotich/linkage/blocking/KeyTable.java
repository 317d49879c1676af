package vn.sohotich.linkage.blocking;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Rows under 64-bit keys in plain arrays, in parts small enough for a processor's cache: built on all processors without
 * sorting, read without allocation. The size of a block is known before any of its rows is touched.
 */
final class KeyTable {
    static final int PART_BITS = 8;

    private static final int PARTS = 1 << PART_BITS;
    private static final int ROWS_AT_ONCE = 1 << 15;

    private final KeyPart[] parts;

    private KeyTable(KeyPart[] parts) {
        this.parts = parts;
    }

    /** Builds the table; the keys of a row are asked for twice, so that they need not be kept. */
    static KeyTable of(int rows, IntFunction<long[]> keysOfRow) {
        int chunks = (rows + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        int[][] places = new int[chunks][];
        IntStream.range(0, chunks).parallel().forEach(chunk -> places[chunk] = count(chunk, rows, keysOfRow));
        int[] starts = places(places);
        long[] keys = new long[starts[PARTS]];
        int[] rowOfKey = new int[keys.length];
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            for (int row = chunk * ROWS_AT_ONCE; row < end(chunk, rows); row++) {
                for (long key : keysOfRow.apply(row)) {
                    int place = places[chunk][part(key)]++;
                    keys[place] = key;
                    rowOfKey[place] = row;
                }
            }
        });
        KeyPart[] parts = new KeyPart[PARTS];
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(part -> parts[part] = KeyPart.of(keys, rowOfKey, starts[part], starts[part + 1]));
        return new KeyTable(parts);
    }

    private static int[] count(int chunk, int rows, IntFunction<long[]> keysOfRow) {
        int[] counts = new int[PARTS];
        for (int row = chunk * ROWS_AT_ONCE; row < end(chunk, rows); row++) {
            for (long key : keysOfRow.apply(row)) {
                counts[part(key)]++;
            }
        }
        return counts;
    }

    /** Turns the counts of each chunk into the places where its keys go; returns where each part starts. */
    private static int[] places(int[][] counts) {
        int[] starts = new int[PARTS + 1];
        long next = 0;
        for (int part = 0; part < PARTS; part++) {
            starts[part] = Math.toIntExact(next);
            for (int[] chunk : counts) {
                int count = chunk[part];
                chunk[part] = Math.toIntExact(next);
                next += count;
            }
        }
        starts[PARTS] = Math.toIntExact(next);
        return starts;
    }

    private static int end(int chunk, int rows) {
        return Math.min(rows, (chunk + 1) * ROWS_AT_ONCE);
    }

    private static int part(long key) {
        return (int) (key >>> (Long.SIZE - PART_BITS));
    }

    /** How many rows are under the key; they are put into the array unless there are more than the given number. */
    int rows(long key, int most, int[] into) {
        return parts[part(key)].rows(key, most, into);
    }

    /** Reads the place of the key. */
    long touch(long key) {
        return parts[part(key)].touch(key);
    }

    /** The first row under the key, or -1. */
    int firstRow(long key) {
        return parts[part(key)].firstRow(key);
    }

    /** The rows that are the first of a block with more rows than the given number. */
    int[] firstRowsOfBlocksAbove(int count) {
        return Arrays.stream(parts)
                .flatMapToInt(part -> Arrays.stream(part.firstRowsOfBlocksAbove(count)))
                .distinct()
                .toArray();
    }
}

package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.OptionalInt;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/**
 * Finds entries of one file with the same office, book and number while the rows go by. Keeps 12 bytes per row: a hash
 * of the key and the row that had it first.
 */
public final class DuplicateNumbers {
    private static final int FIRST_SIZE = 1024;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int count;

    /** The earlier row with this key, if there was one; {@code key} is any text that stands for the whole key. */
    public OptionalInt earlierRow(String key, int row) {
        if (row <= 0) {
            throw new IllegalArgumentException("rows count from 1");
        }
        if (count * 2 >= hashes.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hashes, rows, hash);
        if (rows[slot] != 0) {
            return OptionalInt.of(rows[slot]);
        }
        hashes[slot] = hash;
        rows[slot] = row;
        count++;
        return OptionalInt.empty();
    }

    /** The finding for a row whose number stands in an earlier or later row too. */
    public static Finding finding(String numberField, int otherRow) {
        FindingCode code = FindingCode.DUPLICATE_NUMBER;
        return Finding.of(code, code.severity(), numberField, Integer.toString(otherRow));
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(hashes, rows, oldHashes[i]);
                hashes[slot] = oldHashes[i];
                rows[slot] = oldRows[i];
            }
        }
        Arrays.fill(oldHashes, 0);
    }

    private static int slot(long[] hashes, int[] rows, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(String key) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 33;
        }
        return hash;
    }
}

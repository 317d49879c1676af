package vn.sohotich.platform.handover.proof;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Hash of a row by its cells as they stand: the first 128 bits of SHA-256 over {@code column:length:text;} for each cell
 * that is not empty, columns from 0, lengths in bytes of UTF-8. Kept for many rows by one thread.
 */
public final class RowHash {

    private final MessageDigest digest = Digests.sha256();
    private final byte[] whole = new byte[32];
    private byte[] bytes = new byte[1 << 12];
    private int used;
    private long high;
    private long low;

    public void cell(int column, String text) {
        if (!text.isEmpty()) {
            begin(column, Utf8.length(text));
            used = Utf8.put(text, bytes, used);
            bytes[used++] = ';';
        }
    }

    public void cell(int column, byte[] text, int from, int length) {
        begin(column, length);
        System.arraycopy(text, from, bytes, used, length);
        used += length;
        bytes[used++] = ';';
    }

    private void begin(int column, int length) {
        if (used + length + 24 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length + 24, bytes.length * 2));
        }
        number(column);
        bytes[used++] = ':';
        number(length);
        bytes[used++] = ':';
    }

    private void number(int value) {
        int begin = used;
        int rest = value;
        do {
            bytes[used++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int left = begin, right = used - 1; left < right; left++, right--) {
            byte swapped = bytes[left];
            bytes[left] = bytes[right];
            bytes[right] = swapped;
        }
    }

    /** Ends the row; the next cell belongs to another one. */
    public void end() {
        digest.update(bytes, 0, used);
        used = 0;
        try {
            digest.digest(whole, 0, whole.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        high = longAt(0);
        low = longAt(8);
    }

    private long longAt(int at) {
        long value = 0;
        for (int i = at; i < at + 8; i++) {
            value = value << 8 | whole[i] & 0xFF;
        }
        return value;
    }

    /** The first 64 bits of the row that ended last. */
    public long high() {
        return high;
    }

    /** The 64 bits behind them. */
    public long low() {
        return low;
    }
}

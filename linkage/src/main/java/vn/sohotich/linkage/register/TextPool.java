package vn.sohotich.linkage.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Distinct written texts, numbered in the order in which they come; 0 is the empty text. */
final class TextPool {
    private static final int RECENT = 1 << 12;

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size = 1;
    private final String[] recentTexts = new String[RECENT];
    private final int[] recentNumbers = new int[RECENT];

    /** The number of a text, which is added when it is new. */
    int number(String written) {
        if (written.isEmpty()) {
            return 0;
        }
        int hash = scramble(written.hashCode());
        int recent = hash & (RECENT - 1);
        if (written.equals(recentTexts[recent])) {
            return recentNumbers[recent];
        }
        int number = find(written, hash);
        recentTexts[recent] = written;
        recentNumbers[recent] = number;
        return number;
    }

    /** The number of a text that was added, or -1; safe for use by several threads once nothing is added any more. */
    int known(String written) {
        if (written.isEmpty()) {
            return 0;
        }
        int hash = scramble(written.hashCode());
        int number = slots[slot(written.getBytes(StandardCharsets.UTF_8), hash)];
        return number == 0 ? -1 : number;
    }

    private int find(String written, int hash) {
        byte[] encoded = written.getBytes(StandardCharsets.UTF_8);
        int slot = slot(encoded, hash);
        if (slots[slot] != 0) {
            return slots[slot];
        }
        slots[slot] = size;
        append(encoded, hash);
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    /** The slot of the text, or the free one where it would stand. */
    private int slot(byte[] encoded, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && !holds(slots[slot], hash, encoded)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean holds(int number, int hash, byte[] encoded) {
        return hashes[number] == hash
                && Arrays.equals(bytes, ends[number - 1], ends[number], encoded, 0, encoded.length);
    }

    private void append(byte[] encoded, int hash) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int start = ends[size - 1];
        int end = Math.addExact(start, encoded.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        ends[size] = end;
        hashes[size] = hash;
        size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int number = 1; number < size; number++) {
            int slot = hashes[number] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    private static int scramble(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** Gives back what only adding needs; from then on the pool is only read. */
    void close() {
        Arrays.fill(recentTexts, null);
        bytes = Arrays.copyOf(bytes, ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
    }

    String text(int number) {
        return number == 0
                ? ""
                : new String(bytes, ends[number - 1], ends[number] - ends[number - 1], StandardCharsets.UTF_8);
    }

    /** One more than the largest number. */
    int size() {
        return size;
    }
}

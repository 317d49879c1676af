package vn.sohotich.platform.exchange.workbook.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The shared strings of one .xls, each once, kept as UTF-8 until they are written: one record that goes on in
 * continuations, a text in narrow letters where all of them fit into one byte.
 */
final class SharedTexts {

    private static final int RECORD = 0x00FC;
    private static final int CONTINUATION = 0x003C;
    private static final int LONGEST_RECORD = 8_224;

    private byte[] pool = new byte[1 << 16];
    private int used;
    private int[] starts = new int[1 << 12];
    private int size;
    private int[] table = new int[1 << 13];
    private int[] hashes = new int[1 << 12];
    private char[] letters = new char[1 << 10];
    private int references;
    private int recordBegin;
    private final RecordBuffer out = new RecordBuffer();
    private final RecordBuffer record = new RecordBuffer();

    /** Number of a text; every asking counts as one cell that shows it. */
    int number(byte[] source, int from, int length) {
        references++;
        int hash = hash(source, from, length);
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            int known = table[slot] - 1;
            if (hashes[known] == hash && isSame(known, source, from, length)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = size + 1;
        return add(source, from, length, hash);
    }

    int number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length);
    }

    private int add(byte[] source, int from, int length, int hash) {
        if (used + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(used + length, pool.length + pool.length / 2));
        }
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, starts.length);
        }
        System.arraycopy(source, from, pool, used, length);
        starts[size] = used;
        hashes[size] = hash;
        used += length;
        starts[++size] = used;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        table = new int[table.length * 4];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    private boolean isSame(int known, byte[] source, int from, int length) {
        return Arrays.equals(pool, starts[known], starts[known + 1], source, from, from + length);
    }

    private static int hash(byte[] source, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + source[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The record of all texts with its continuations. */
    RecordBuffer records() {
        recordBegin = RECORD;
        record.u4(references);
        record.u4(size);
        for (int i = 0; i < size; i++) {
            write(decode(i));
        }
        flush();
        return out;
    }

    private void write(int length) {
        boolean wide = isWide(length);
        int width = wide ? 2 : 1;
        if (record.size() + 3 + width > LONGEST_RECORD) {
            flush();
        }
        record.u2(length);
        record.u1(wide ? 1 : 0);
        for (int i = 0; i < length; i++) {
            if (record.size() + width > LONGEST_RECORD) {
                flush();
                record.u1(wide ? 1 : 0);
            }
            if (wide) {
                record.u2(letters[i]);
            } else {
                record.u1(letters[i]);
            }
        }
    }

    private boolean isWide(int length) {
        for (int i = 0; i < length; i++) {
            if (letters[i] > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private void flush() {
        out.u2(recordBegin);
        out.u2(record.size());
        out.append(record);
        record.clear();
        recordBegin = CONTINUATION;
    }

    /** Puts the letters of a text in place and returns how many there are. */
    private int decode(int number) {
        int from = starts[number];
        int end = starts[number + 1];
        if (letters.length < end - from) {
            letters = new char[(end - from) * 2];
        }
        int count = 0;
        int at = from;
        while (at < end) {
            int b = pool[at];
            if (b >= 0) {
                letters[count++] = (char) b;
                at++;
            } else if ((b & 0xE0) == 0xC0) {
                letters[count++] = (char) ((b & 0x1F) << 6 | pool[at + 1] & 0x3F);
                at += 2;
            } else if ((b & 0xF0) == 0xE0) {
                letters[count++] = (char) ((b & 0x0F) << 12 | (pool[at + 1] & 0x3F) << 6 | pool[at + 2] & 0x3F);
                at += 3;
            } else {
                int letter = (b & 7) << 18 | (pool[at + 1] & 63) << 12 | (pool[at + 2] & 63) << 6 | pool[at + 3] & 63;
                letters[count++] = Character.highSurrogate(letter);
                letters[count++] = Character.lowSurrogate(letter);
                at += 4;
            }
        }
        return count;
    }
}

package vn.sohotich.platform.exchange.workbook.xls;

import java.util.Arrays;

/** The shared strings of an .xls as UTF-8, decoded from their record and its continuations. */
final class TextPool {

    private static final int RICH = 8;
    private static final int PHONETIC = 4;
    private static final int WIDE = 1;

    private final byte[] stream;
    private byte[] pool = new byte[1 << 16];
    private int used;
    private int[] starts = new int[1 << 10];
    private int size;
    private int at;
    private int recordEnd;

    /** Reads the texts of the record that begins at this place of the stream. */
    TextPool(byte[] stream, int record) {
        this.stream = stream;
        this.at = record + 4;
        this.recordEnd = at + CompoundBytes.u2(stream, record + 2);
        int count = CompoundBytes.u4(stream, at + 4);
        at += 8;
        for (int i = 0; i < count && (at < recordEnd || goOn()); i++) {
            text();
        }
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return pool;
    }

    int start(int number) {
        return starts[number];
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    private boolean goOn() {
        if (CompoundBytes.u2(stream, recordEnd) != Biff.CONTINUE) {
            return false;
        }
        at = recordEnd + 4;
        recordEnd = at + CompoundBytes.u2(stream, recordEnd + 2);
        return true;
    }

    private void text() {
        int left = CompoundBytes.u2(stream, at);
        int options = stream[at + 2];
        at += 3;
        int behind = 0;
        if ((options & RICH) != 0) {
            behind += 4 * CompoundBytes.u2(stream, at);
            at += 2;
        }
        if ((options & PHONETIC) != 0) {
            behind += CompoundBytes.u4(stream, at);
            at += 4;
        }
        boolean wide = (options & WIDE) != 0;
        room(left);
        while (left > 0) {
            if (at >= recordEnd) {
                goOn();
                wide = (stream[at++] & WIDE) != 0;
            }
            int here = Math.min(left, (recordEnd - at) / (wide ? 2 : 1));
            letters(here, wide);
            left -= here;
        }
        skip(behind);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[++size] = used;
    }

    private void skip(int bytes) {
        int left = bytes;
        while (left > recordEnd - at) {
            left -= recordEnd - at;
            goOn();
        }
        at += left;
    }

    private void room(int letters) {
        if (used + 3 * letters > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(used + 3 * letters, pool.length + pool.length / 2));
        }
    }

    private void letters(int count, boolean wide) {
        for (int i = 0; i < count; i++) {
            int letter = wide ? CompoundBytes.u2(stream, at) : stream[at] & 0xFF;
            at += wide ? 2 : 1;
            if (Character.isHighSurrogate((char) letter) && i + 1 < count) {
                letter = Character.toCodePoint((char) letter, (char) CompoundBytes.u2(stream, at));
                at += 2;
                i++;
            }
            put(letter);
        }
    }

    private void put(int letter) {
        if (letter < 0x80) {
            pool[used++] = (byte) letter;
        } else if (letter < 0x800) {
            pool[used++] = (byte) (0xC0 | letter >> 6);
            pool[used++] = (byte) (0x80 | letter & 0x3F);
        } else if (letter < 0x10000) {
            pool[used++] = (byte) (0xE0 | letter >> 12);
            pool[used++] = (byte) (0x80 | letter >> 6 & 0x3F);
            pool[used++] = (byte) (0x80 | letter & 0x3F);
        } else {
            pool[used++] = (byte) (0xF0 | letter >> 18);
            pool[used++] = (byte) (0x80 | letter >> 12 & 0x3F);
            pool[used++] = (byte) (0x80 | letter >> 6 & 0x3F);
            pool[used++] = (byte) (0x80 | letter & 0x3F);
        }
    }
}

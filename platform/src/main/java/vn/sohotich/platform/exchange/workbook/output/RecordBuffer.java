package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes of BIFF records in the making, little-endian, in pieces so that a large sheet is never copied to grow. */
final class RecordBuffer {

    private static final int PIECE = 1 << 20;
    private static final int LONGEST_WRITE = 64;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[1 << 13];
    private int at;
    private int fullBytes;

    int size() {
        return fullBytes + at;
    }

    /** A shared text in a cell: row and column counted from 0. */
    void label(int row, int column, int style, int text) {
        room();
        put2(0x00FD);
        put2(10);
        put2(row);
        put2(column);
        put2(style);
        put4(text);
    }

    /** A row of ordinary height whose cells end before {@code width}. */
    void row(int row, int width) {
        room();
        put2(0x0208);
        put2(16);
        put2(row);
        put2(0);
        put2(width);
        put2(0xFF);
        put4(0);
        put4(0x0F_0100);
    }

    void u1(int value) {
        room();
        piece[at++] = (byte) value;
    }

    void u2(int value) {
        room();
        put2(value);
    }

    void u4(int value) {
        room();
        put4(value);
    }

    void bytes(byte[] source, int from, int length) {
        int done = 0;
        while (done < length) {
            room();
            int step = Math.min(length - done, piece.length - at);
            System.arraycopy(source, from + done, piece, at, step);
            at += step;
            done += step;
        }
    }

    /** Lets go of everything. */
    void clear() {
        full.clear();
        fullBytes = 0;
        at = 0;
    }

    void append(RecordBuffer other) {
        other.full.forEach(done -> bytes(done, 0, done.length));
        bytes(other.piece, 0, other.at);
    }

    private void put2(int value) {
        piece[at++] = (byte) value;
        piece[at++] = (byte) (value >>> 8);
    }

    private void put4(int value) {
        put2(value);
        put2(value >>> 16);
    }

    /** Every write of a field finds its bytes in one piece. */
    private void room() {
        if (piece.length - at >= LONGEST_WRITE) {
            return;
        }
        if (piece.length < PIECE && full.isEmpty()) {
            piece = Arrays.copyOf(piece, Math.min(PIECE, piece.length * 4));
            return;
        }
        full.add(Arrays.copyOf(piece, at));
        fullBytes += at;
        piece = new byte[PIECE];
        at = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] done : full) {
            out.write(done);
        }
        out.write(piece, 0, at);
    }
}

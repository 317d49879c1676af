package vn.sohotich.platform.handover.writing;

import java.util.Arrays;
import vn.sohotich.platform.handover.proof.Utf8;

/**
 * One row on its way, packed: where it came from, its hash as read, then its cells by column. Columns below 0 carry what
 * belongs beside the workbook: the name of its scan, and cells that the target has no column for.
 */
public final class SpoolRow {

    /** The column that carries the name of the scan. */
    public static final int SCAN = -1;

    /** Bytes before the cells: length, input, sheet, row, two halves of the hash. */
    static final int HEAD = 4 + 4 + 4 + 4 + 8 + 8;

    /** The column of a cell, counted from 0, for which the target has none. */
    public static int rest(int column) {
        return -2 - column;
    }

    private byte[] bytes = new byte[1 << 12];
    private int used;

    public void start(int input, int sheet, int row, long high, long low) {
        used = 4;
        put4(input);
        put4(sheet);
        put4(row);
        put8(high);
        put8(low);
    }

    public void cell(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        int length = Utf8.length(text);
        if (used + length + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length + 8, bytes.length * 2));
        }
        put4(column);
        put4(length);
        used = Utf8.put(text, bytes, used);
    }

    /** Ends the row; its bytes stand at the beginning of {@link #bytes}. */
    public int end() {
        int length = used;
        used = 0;
        put4(length);
        used = length;
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    private void put4(int value) {
        bytes[used++] = (byte) (value >>> 24);
        bytes[used++] = (byte) (value >>> 16);
        bytes[used++] = (byte) (value >>> 8);
        bytes[used++] = (byte) value;
    }

    private void put8(long value) {
        put4((int) (value >>> 32));
        put4((int) value);
    }

    static int int4(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    static long int8(byte[] bytes, int at) {
        return (long) int4(bytes, at) << 32 | int4(bytes, at + 4) & 0xFFFFFFFFL;
    }
}

package vn.sohotich.platform.handover.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of one output in order, one line for each: its row in the output, where it came from (input, sheet, row) and
 * its hashes as read and as written. As text: {@code row,input,sheet,source,in,out}.
 */
public final class RowList {

    private static final byte[] HEADER = "row,input,sheet,source,in,out\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LINE = 4 * 12 + 2 * 33;

    /** Longs of one line: row and input, sheet and source, two of each hash. */
    private static final int WIDTH = 6;

    private long[] lines = new long[WIDTH * 64];
    private int size;

    public void add(int row, int input, int sheet, int source, long inHigh, long inLow, long outHigh, long outLow) {
        if ((size + 1) * WIDTH > lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        int at = size++ * WIDTH;
        lines[at] = (long) row << 32 | input;
        lines[at + 1] = (long) sheet << 32 | source;
        lines[at + 2] = inHigh;
        lines[at + 3] = inLow;
        lines[at + 4] = outHigh;
        lines[at + 5] = outLow;
    }

    public int size() {
        return size;
    }

    int row(int line) {
        return (int) (lines[line * WIDTH] >>> 32);
    }

    int input(int line) {
        return (int) lines[line * WIDTH];
    }

    int sheet(int line) {
        return (int) (lines[line * WIDTH + 1] >>> 32);
    }

    int source(int line) {
        return (int) lines[line * WIDTH + 1];
    }

    long inHigh(int line) {
        return lines[line * WIDTH + 2];
    }

    long inLow(int line) {
        return lines[line * WIDTH + 3];
    }

    long outHigh(int line) {
        return lines[line * WIDTH + 4];
    }

    long outLow(int line) {
        return lines[line * WIDTH + 5];
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(HEADER);
        byte[] buffer = new byte[1 << 16];
        int used = 0;
        for (int line = 0; line < size; line++) {
            if (buffer.length - used < LONGEST_LINE) {
                out.write(buffer, 0, used);
                used = 0;
            }
            used = number(buffer, used, row(line));
            used = number(buffer, used, input(line));
            used = number(buffer, used, sheet(line));
            used = number(buffer, used, source(line));
            used = hex(buffer, hex(buffer, used, inHigh(line)), inLow(line));
            buffer[used++] = ',';
            used = hex(buffer, hex(buffer, used, outHigh(line)), outLow(line));
            buffer[used++] = '\n';
        }
        out.write(buffer, 0, used);
    }

    private static int number(byte[] buffer, int at, int value) {
        int length = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            length++;
        }
        int rest = value;
        for (int i = at + length - 1; i >= at; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        buffer[at + length] = ',';
        return at + length + 1;
    }

    private static int hex(byte[] buffer, int at, long value) {
        for (int i = 0; i < 16; i++) {
            buffer[at + i] = DIGITS[(int) (value >>> (60 - 4 * i)) & 0xF];
        }
        return at + 16;
    }

    /**
     * Reads a list.
     *
     * @throws NumberFormatException with the number of the first line that is none
     */
    static RowList read(byte[] text) {
        RowList list = new RowList();
        if (!Arrays.equals(HEADER, Arrays.copyOf(text, HEADER.length))) {
            throw new NumberFormatException("1");
        }
        new Lines(text, HEADER.length).into(list);
        return list;
    }

    /** A cursor over the lines of a list. */
    private static final class Lines {
        private final byte[] text;
        private int at;

        Lines(byte[] text, int from) {
            this.text = text;
            this.at = from;
        }

        void into(RowList list) {
            while (at < text.length) {
                try {
                    int row = number();
                    int input = number();
                    int sheet = number();
                    int source = number();
                    long inHigh = hex();
                    long inLow = hex();
                    expect(',');
                    long outHigh = hex();
                    long outLow = hex();
                    expect('\n');
                    list.add(row, input, sheet, source, inHigh, inLow, outHigh, outLow);
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    throw new NumberFormatException(String.valueOf(list.size + 2));
                }
            }
        }

        private int number() {
            int value = 0;
            int begin = at;
            while (text[at] >= '0' && text[at] <= '9' && at - begin < 9) {
                value = value * 10 + text[at++] - '0';
            }
            if (at == begin) {
                throw new NumberFormatException();
            }
            expect(',');
            return value;
        }

        private long hex() {
            long value = 0;
            for (int i = 0; i < 16; i++) {
                int digit = Character.digit(text[at++], 16);
                if (digit < 0) {
                    throw new NumberFormatException();
                }
                value = value << 4 | digit;
            }
            return value;
        }

        private void expect(char sign) {
            if (text[at++] != sign) {
                throw new NumberFormatException();
            }
        }
    }
}

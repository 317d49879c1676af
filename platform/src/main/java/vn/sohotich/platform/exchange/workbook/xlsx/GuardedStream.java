package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;

/**
 * One part of a package while it inflates. Refuses what grows out of proportion, markup declarations (document types,
 * entities, and the comments and CDATA that no spreadsheet writes), encodings other than UTF-8 and texts that never
 * end.
 */
final class GuardedStream extends FilterInputStream {

    private static final int LONGEST_RUN = 512 * 1024;

    private final String part;
    private final long packed;
    private final ReadLimits limits;
    private long inflated;
    private int run;
    private boolean opened;

    GuardedStream(InputStream in, String part, long packed, ReadLimits limits) {
        super(in);
        this.part = part;
        this.packed = Math.max(1, packed);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            if (inflated == 0) {
                refuseOtherEncodings(buffer[offset]);
            }
            inflated += count;
            refuseBomb();
            scan(buffer, offset, offset + count);
        }
        return count;
    }

    /** How many bytes came out so far. */
    long inflated() {
        return inflated;
    }

    private void refuseOtherEncodings(byte first) throws BrokenFile {
        if (first == 0 || first == (byte) 0xFE || first == (byte) 0xFF) {
            throw new BrokenFile("workbook.xml-unusual", part);
        }
    }

    private void refuseBomb() throws BrokenFile {
        if (inflated > limits.partBytes() || inflated > limits.freeBytes() && inflated / packed > limits.ratio()) {
            throw new BrokenFile("workbook.zip-bomb", part);
        }
    }

    private void scan(byte[] buffer, int from, int to) throws BrokenFile {
        int length = run;
        boolean afterBracket = opened;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == '<') {
                length = 0;
                afterBracket = true;
            } else {
                if (afterBracket) {
                    refuseDeclaration(b);
                    afterBracket = false;
                }
                length++;
            }
        }
        run = length;
        opened = afterBracket;
        if (length > LONGEST_RUN) {
            throw new BrokenFile("workbook.xml-unusual", part);
        }
    }

    private void refuseDeclaration(byte afterBracket) throws BrokenFile {
        if (afterBracket == '!') {
            throw new BrokenFile("workbook.xml-declaration", part);
        }
        if (afterBracket == 0) {
            throw new BrokenFile("workbook.xml-unusual", part);
        }
    }
}

package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of all files at once, in one file on disk: each file's rows are gathered in memory and let go of piece by piece, so
 * that thousands of files need neither thousands of handles nor a large heap.
 */
public final class Spool implements AutoCloseable {

    private static final int FIRST = 1 << 10;
    private static final int PIECE = 1 << 16;
    private static final long MEMORY = 96L << 20;

    private final FileChannel file;
    private final Map<SpoolKey, Pile> piles = new LinkedHashMap<>();
    private long held;
    private long end;

    public Spool(Path file) throws IOException {
        this.file = FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Rows of one file in their order. */
    public final class Pile {
        private final SpoolKey key;
        private final List<long[]> pieces = new ArrayList<>();
        private byte[] open = new byte[FIRST];
        private int used;
        private long rows;

        private Pile(SpoolKey key) {
            this.key = key;
        }

        SpoolKey key() {
            return key;
        }

        public long rows() {
            return rows;
        }

        public void add(SpoolRow row, int length) throws IOException {
            if (used + length > open.length) {
                grow(length);
            }
            System.arraycopy(row.bytes(), 0, open, used, length);
            used += length;
            rows++;
        }

        private void grow(int length) throws IOException {
            if (used > 0 && used + length > PIECE) {
                flush();
            }
            if (used + length > open.length) {
                int size = Math.max(used + length, Math.min(PIECE, open.length * 4));
                held += size - open.length;
                open = Arrays.copyOf(open, size);
            }
            if (held > MEMORY) {
                flushAll();
            }
        }

        private void flush() throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(open, 0, used);
            long at = end;
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
            pieces.add(new long[] {end, used});
            end = at;
            used = 0;
        }

        /** Hands on the pieces in their order, each a run of whole rows. */
        void read(PieceVisitor visitor) throws IOException {
            for (long[] piece : pieces) {
                byte[] bytes = new byte[(int) piece[1]];
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    if (file.read(buffer, piece[0] + buffer.position()) < 0) {
                        throw new IOException("spool cut off");
                    }
                }
                visitor.piece(bytes, bytes.length);
            }
            visitor.piece(open, used);
        }
    }

    /** Takes whole rows. */
    @FunctionalInterface
    interface PieceVisitor {
        void piece(byte[] bytes, int length) throws IOException;
    }

    public Pile pile(SpoolKey key) {
        Pile pile = piles.get(key);
        if (pile == null) {
            pile = new Pile(key);
            piles.put(key, pile);
            held += FIRST;
        }
        return pile;
    }

    private void flushAll() throws IOException {
        for (Pile pile : piles.values()) {
            if (pile.used > 0) {
                pile.flush();
            }
            held -= pile.open.length - FIRST;
            pile.open = new byte[FIRST];
        }
    }

    /** Nothing is added any more. */
    public void finish() throws IOException {
        flushAll();
    }

    public Collection<Pile> piles() {
        return piles.values();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

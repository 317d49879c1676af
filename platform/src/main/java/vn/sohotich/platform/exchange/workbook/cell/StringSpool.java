package vn.sohotich.platform.exchange.workbook.cell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.record.definition.CellText;

/**
 * The shared strings of a workbook, by number. The first of them lie in the heap, all further ones in a temporary file
 * mapped into memory, so that millions of names cost the heap eight bytes each.
 */
public final class StringSpool implements AutoCloseable {

    private static final int SEGMENT = 4 << 20;
    private static final int HEAP_SEGMENTS = 8;
    private static final int PAGE = 1 << 16;
    private static final int REMEMBERED = 1 << 13;

    private final List<ByteBuffer> segments = new ArrayList<>();
    private final List<long[]> positions = new ArrayList<>();
    private final int[] rememberedNumber = new int[REMEMBERED];
    private final CellText[] remembered = new CellText[REMEMBERED];
    private @Nullable FileChannel overflow;
    private int size;

    public int size() {
        return size;
    }

    public void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer segment = segmentFor(bytes.length + Integer.BYTES);
        long position = (long) (segments.size() - 1) * SEGMENT + segment.position();
        segment.putInt(bytes.length).put(bytes);
        if (size % PAGE == 0) {
            positions.add(new long[PAGE]);
        }
        positions.get(size / PAGE)[size % PAGE] = position;
        size++;
    }

    /** The string of a number below {@link #size()}. */
    public CellText get(int number) {
        int slot = number & (REMEMBERED - 1);
        CellText known = remembered[slot];
        if (known != null && rememberedNumber[slot] == number) {
            return known;
        }
        long position = positions.get(number / PAGE)[number % PAGE];
        ByteBuffer segment = segments.get((int) (position / SEGMENT));
        int offset = (int) (position % SEGMENT);
        byte[] bytes = new byte[segment.getInt(offset)];
        segment.get(offset + Integer.BYTES, bytes);
        CellText text =
                bytes.length == 0 ? CellText.EMPTY : new CellText(new String(bytes, StandardCharsets.UTF_8), false);
        rememberedNumber[slot] = number;
        remembered[slot] = text;
        return text;
    }

    private ByteBuffer segmentFor(int length) throws IOException {
        if (length > SEGMENT) {
            throw new BrokenFile("workbook.cell-too-long", "");
        }
        if (segments.isEmpty() || segments.getLast().remaining() < length) {
            segments.add(segments.size() < HEAP_SEGMENTS ? ByteBuffer.allocate(SEGMENT) : mapped());
        }
        return segments.getLast();
    }

    private ByteBuffer mapped() throws IOException {
        if (overflow == null) {
            Path file = Files.createTempFile("sohotich-", ".strings");
            overflow = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        long start = (long) (segments.size() - HEAP_SEGMENTS) * SEGMENT;
        return overflow.map(FileChannel.MapMode.READ_WRITE, start, SEGMENT);
    }

    @Override
    public void close() throws IOException {
        segments.clear();
        positions.clear();
        if (overflow != null) {
            overflow.close();
        }
    }
}

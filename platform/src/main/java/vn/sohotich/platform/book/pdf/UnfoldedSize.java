package vn.sohotich.platform.book.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures, before any parsing, what the deflated streams of a PDF unfold to, without keeping it: a small file that
 * unfolds to gigabytes is recognised at the price of reading it once. Reads in constant memory.
 */
final class UnfoldedSize {
    private static final int TOTAL_TO_ONE = 4;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private final long limit;
    private final byte[] sink = new byte[1 << 16];
    private long total;

    UnfoldedSize(long limit) {
        this.limit = limit;
    }

    /** Whether one stream of the file unfolds beyond the limit, or all together beyond four times it. */
    boolean exceeds(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = 0; at < content.limit() - KEYWORD.length - 2; at++) {
                if (content.get(at) == 's' && keywordAt(content, at)) {
                    total += unfolded(content, afterLineEnd(content, at + KEYWORD.length));
                    if (total > limit * TOTAL_TO_ONE) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private long unfolded(ByteBuffer content, int start) {
        if (start >= content.limit() || (content.get(start) & 0x0f) != 8) {
            return 0;
        }
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(content.slice(start, content.limit() - start));
            while (!inflater.finished() && size <= limit) {
                int more = inflater.inflate(sink);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                size += more;
            }
        } catch (DataFormatException notDeflated) {
            return size;
        } finally {
            inflater.end();
        }
        return size > limit ? limit * TOTAL_TO_ONE + 1 : size;
    }

    private static boolean keywordAt(ByteBuffer content, int at) {
        for (int i = 1; i < KEYWORD.length; i++) {
            if (content.get(at + i) != KEYWORD[i]) {
                return false;
            }
        }
        byte next = content.get(at + KEYWORD.length);
        return (next == '\r' || next == '\n') && (at == 0 || content.get(at - 1) != 'd');
    }

    private static int afterLineEnd(ByteBuffer content, int at) {
        return content.get(at) == '\r' && content.get(at + 1) == '\n' ? at + 2 : at + 1;
    }
}

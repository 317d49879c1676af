package vn.sohotich.platform.exchange.binding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.sohotich.platform.shared.Refusal;

/**
 * Looks at the first and last bytes of a file before anything trusts it as a ZIP: whether it is one, whether it is
 * locked, and how large the list of its entries is.
 */
final class ArchiveDirectory {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_TAIL = END_SIZE + 0xffff;
    private static final long BYTES_PER_ENTRY = 1024;

    private final ArchiveLimits limits;

    ArchiveDirectory(ArchiveLimits limits) {
        this.limits = limits;
    }

    Optional<Refusal> refusal(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = read(channel, 0, 8);
            if (head.limit() < 8) {
                return Optional.of(Refusal.of("archive.not-zip"));
            }
            int mark = head.getInt(0);
            if (mark == END) {
                return Optional.of(Refusal.of("archive.empty"));
            }
            if (mark != LOCAL_HEADER) {
                return Optional.of(Refusal.of("archive.not-zip"));
            }
            if ((head.getShort(6) & 1) != 0) {
                return Optional.of(Refusal.of("archive.password"));
            }
            return directory(channel);
        }
    }

    private Optional<Refusal> directory(FileChannel channel) throws IOException {
        long tailStart = Math.max(0, channel.size() - LONGEST_TAIL);
        ByteBuffer tail = read(channel, tailStart, LONGEST_TAIL);
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long entries = Short.toUnsignedLong(tail.getShort(at + 10));
                long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
                if (entries == 0xffff || bytes == 0xffffffffL) {
                    return large(channel, tailStart + at);
                }
                return tooMany(entries, bytes);
            }
        }
        return Optional.of(Refusal.of("archive.broken"));
    }

    private Optional<Refusal> large(FileChannel channel, long end) throws IOException {
        ByteBuffer locator = read(channel, Math.max(0, end - 20), 20);
        if (locator.limit() < 20 || locator.getInt(0) != LOCATOR_64) {
            return tooMany(limits.entries() + 1L, 0);
        }
        long place = locator.getLong(8);
        if (place < 0 || place > channel.size() - 56) {
            return Optional.of(Refusal.of("archive.broken"));
        }
        ByteBuffer end64 = read(channel, place, 56);
        if (end64.limit() < 56 || end64.getInt(0) != END_64) {
            return Optional.of(Refusal.of("archive.broken"));
        }
        return tooMany(end64.getLong(32), end64.getLong(40));
    }

    private Optional<Refusal> tooMany(long entries, long bytes) {
        boolean many =
                entries < 0 || entries > limits.entries() || bytes < 0 || bytes > limits.entries() * BYTES_PER_ENTRY;
        return many ? Optional.of(Refusal.of("archive.too-many", limits.entries())) : Optional.empty();
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            continue;
        }
        return bytes.flip();
    }
}

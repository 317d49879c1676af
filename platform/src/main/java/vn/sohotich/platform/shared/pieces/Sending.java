package vn.sohotich.platform.shared.pieces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file on its way in pieces of {@code pieceSize} bytes (the last one may be shorter). {@code received} has one place per
 * piece: the SHA-256 of the piece that arrived, or nothing. {@code mark} is how the sender knows the same file again.
 */
public record Sending(UUID id, Origin origin, int pieceSize, List<Optional<String>> received, Instant expires) {
    public Sending {
        received = List.copyOf(received);
    }

    /** Who sends what: account, what the file is for, its name and size in bytes, the sender's own mark. */
    public record Origin(String owner, String purpose, String name, long size, String mark) {}

    public int pieces() {
        return received.size();
    }

    public boolean complete() {
        return received.stream().allMatch(Optional::isPresent);
    }

    /** How many bytes lie here safely. */
    public long arrived() {
        long bytes = 0;
        for (int piece = 0; piece < received.size(); piece++) {
            bytes += received.get(piece).isPresent() ? lengthOf(piece) : 0;
        }
        return bytes;
    }

    /** Hundredths of the file that lie here safely. */
    public int percent() {
        return (int) (arrived() * 100 / origin.size());
    }

    /** How many bytes this piece has, counted from 0. */
    public int lengthOf(int piece) {
        return (int) Math.min(pieceSize, origin.size() - (long) piece * pieceSize);
    }
}

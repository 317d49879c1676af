package vn.sohotich.platform.shared.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Hashes of a file in pieces: of every piece, of the whole, and the root, which is the SHA-256 of the pieces' hashes one
 * after the other. A browser can work the root out without ever holding the whole file.
 */
record PieceHashes(List<String> pieces, String whole) {
    PieceHashes {
        pieces = List.copyOf(pieces);
    }

    static PieceHashes of(Path file, int pieceSize) throws IOException {
        List<String> pieces = new ArrayList<>();
        MessageDigest whole = sha256();
        MessageDigest piece = sha256();
        byte[] chunk = new byte[1 << 16];
        long inPiece = 0;
        try (InputStream content = Files.newInputStream(file)) {
            int wanted = (int) Math.min(chunk.length, pieceSize);
            for (int read = content.readNBytes(chunk, 0, wanted);
                    read > 0;
                    read = content.readNBytes(chunk, 0, wanted)) {
                whole.update(chunk, 0, read);
                piece.update(chunk, 0, read);
                inPiece += read;
                if (inPiece == pieceSize) {
                    pieces.add(hex(piece));
                    inPiece = 0;
                }
                wanted = (int) Math.min(chunk.length, pieceSize - inPiece);
            }
        }
        if (inPiece > 0) {
            pieces.add(hex(piece));
        }
        return new PieceHashes(pieces, hex(whole));
    }

    String root() {
        MessageDigest root = sha256();
        pieces.forEach(piece -> root.update(HexFormat.of().parseHex(piece)));
        return hex(root);
    }

    /** The first piece that is not what it was when it arrived. */
    Optional<Integer> firstOtherThan(List<Optional<String>> received) {
        for (int piece = 0; piece < received.size(); piece++) {
            if (piece >= pieces.size() || !received.get(piece).equals(Optional.of(pieces.get(piece)))) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /** Copies at most so many bytes and one more; the hash of what was copied. */
    static Copied copy(InputStream content, Path place, long most) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = new byte[1 << 16];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(place), digest)) {
            for (int read = content.read(chunk); read >= 0 && size <= most; read = content.read(chunk)) {
                out.write(chunk, 0, read);
                size += read;
            }
        }
        return new Copied(size, hex(digest));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was copied. */
    record Copied(long size, String sha256) {}
}

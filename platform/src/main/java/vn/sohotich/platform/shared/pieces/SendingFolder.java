package vn.sohotich.platform.shared.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * One file under way on the disk: {@code about} says what it is, {@code content} holds the pieces at their places,
 * {@code ledger} has a line for each piece that is on the disk for good, {@code whole} the hash of the finished file. A
 * line that a crash cut off counts as not written.
 */
final class SendingFolder {
    private static final Pattern LINE = Pattern.compile("(\\d+) ([0-9a-f]{64}|lost)");

    private final Path folder;

    SendingFolder(Path root, UUID id) {
        this.folder = root.resolve(id.toString());
    }

    Path content() {
        return folder.resolve("content");
    }

    boolean exists() {
        return Files.exists(folder.resolve("about"));
    }

    void begin(Sending.Origin origin, int pieceSize) throws IOException {
        Properties about = new Properties();
        about.setProperty("owner", origin.owner());
        about.setProperty("purpose", origin.purpose());
        about.setProperty("name", origin.name());
        about.setProperty("size", Long.toString(origin.size()));
        about.setProperty("mark", origin.mark());
        about.setProperty("piece", Integer.toString(pieceSize));
        Files.createDirectories(folder);
        Files.write(content(), new byte[0]);
        Files.write(folder.resolve("ledger"), new byte[0]);
        Path part = folder.resolve("about.part");
        try (OutputStream out = Files.newOutputStream(part)) {
            about.store(out, null);
        }
        settle(part, "about");
    }

    Sending read(UUID id, Duration kept) throws IOException {
        Properties about = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("about"))) {
            about.load(in);
        }
        long size = Long.parseLong(about.getProperty("size"));
        int piece = Integer.parseInt(about.getProperty("piece"));
        Sending.Origin origin = new Sending.Origin(
                about.getProperty("owner"),
                about.getProperty("purpose"),
                about.getProperty("name"),
                size,
                about.getProperty("mark"));
        return new Sending(
                id,
                origin,
                piece,
                ledger((int) ((size + piece - 1) / piece)),
                touched().plus(kept));
    }

    private Instant touched() throws IOException {
        return Files.getLastModifiedTime(folder.resolve("ledger")).toInstant();
    }

    private List<Optional<String>> ledger(int pieces) throws IOException {
        List<Optional<String>> received = new ArrayList<>(Collections.nCopies(pieces, Optional.empty()));
        String text = Files.readString(folder.resolve("ledger"), StandardCharsets.US_ASCII);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            Matcher read = LINE.matcher(line);
            if (read.matches() && Integer.parseInt(read.group(1)) < pieces) {
                boolean lost = read.group(2).equals("lost");
                received.set(Integer.parseInt(read.group(1)), lost ? Optional.empty() : Optional.of(read.group(2)));
            }
        }
        return received;
    }

    /** Puts a checked piece at its place; only when it is on the disk for good does the ledger say so. */
    void place(Path checked, int piece, long offset, String hash) throws IOException {
        try (FileChannel from = FileChannel.open(checked, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(content(), StandardOpenOption.WRITE)) {
            long done = 0;
            long length = from.size();
            to.position(offset);
            while (done < length) {
                done += from.transferTo(done, length - done, to);
            }
            to.force(true);
        }
        note(piece + " " + hash);
    }

    /** The piece has to come again. */
    void lose(int piece) throws IOException {
        note(piece + " lost");
    }

    private void note(String line) throws IOException {
        try (FileChannel ledger =
                FileChannel.open(folder.resolve("ledger"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ledger.position(ledger.size());
            boolean cut = ledger.size() > 0 && lastByte(ledger) != '\n';
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode((cut ? "\n" : "") + line + "\n");
            while (bytes.hasRemaining()) {
                ledger.write(bytes);
            }
            ledger.force(true);
        }
    }

    private static byte lastByte(FileChannel ledger) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        ledger.read(one, ledger.size() - 1);
        return one.get(0);
    }

    Optional<String> finished() throws IOException {
        Path whole = folder.resolve("whole");
        return Files.exists(whole) ? Optional.of(Files.readString(whole).strip()) : Optional.empty();
    }

    void finish(String sha256) throws IOException {
        Path part = folder.resolve("whole.part");
        Files.writeString(part, sha256);
        settle(part, "whole");
    }

    private void settle(Path part, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(folder, StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}

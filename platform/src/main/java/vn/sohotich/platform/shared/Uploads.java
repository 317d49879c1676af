package vn.sohotich.platform.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Receives files into the data folder: streamed, hashed on the way, on the disk for good before it answers. The same
 * content is kept once, under its SHA-256, whatever it is called.
 */
@Component
public class Uploads {
    private static final int CHUNK = 128 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final long largest;

    public Uploads(StorageSettings settings) {
        this.folder = settings.uploads();
        this.largest = settings.largestUpload().toBytes();
    }

    /** Keeps the content under its hash; {@code name} is what the sender calls it, folders are cut off. */
    public Upload receive(InputStream content, String name) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part-", ".tmp");
        try {
            MessageDigest digest = sha256();
            long size = write(content, part, digest);
            if (size > largest) {
                return new RefusedUpload(Refusal.of("upload.too-large", largest >> 20));
            }
            if (size == 0) {
                return new RefusedUpload(Refusal.of("upload.empty"));
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            return new UploadedFile(keep(part, hash), plainName(name), size, hash);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A file received earlier, by its hash. */
    public Optional<UploadedFile> find(String sha256, String name) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        Path path = place(sha256);
        return Files.exists(path)
                ? Optional.of(new UploadedFile(path, plainName(name), Files.size(path), sha256))
                : Optional.empty();
    }

    /** Keeps a complete file of the data folder under the hash that its reader worked out; the file is moved. */
    public UploadedFile adopt(Path complete, String sha256, String name) throws IOException {
        long size = Files.size(complete);
        Path place = keep(complete, sha256);
        Files.deleteIfExists(complete);
        return new UploadedFile(place, plainName(name), size, sha256);
    }

    private long write(InputStream content, Path part, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (int read = content.read(chunk); read >= 0 && size <= largest; read = content.read(chunk)) {
                size += read;
                digest.update(chunk, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return size;
    }

    private Path keep(Path part, String hash) throws IOException {
        Path place = place(hash);
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel parent = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
        return place;
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** What the sender calls a file, without folders and characters that cannot be printed. */
    public static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(printable.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

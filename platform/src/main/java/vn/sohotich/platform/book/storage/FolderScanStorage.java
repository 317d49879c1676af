package vn.sohotich.platform.book.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Scans in a folder, {@code ab/cd/<sha256>.pdf}. A file appears under its name only when it is complete and on the disk;
 * an existing file is never written to again.
 */
public final class FolderScanStorage implements ScanStorage {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path incoming;
    private final boolean verifying;
    private final String suffix;

    /** {@code verifying}: every read first checks that the content still has its address. */
    public FolderScanStorage(Path root, boolean verifying) {
        this(root, verifying, ".pdf");
    }

    /** {@code suffix} ends the names of the files, whatever their content is. */
    public FolderScanStorage(Path root, boolean verifying, String suffix) {
        this.suffix = suffix;
        this.root = root.toAbsolutePath();
        this.incoming = this.root.resolve(".incoming");
        this.verifying = verifying;
    }

    @Override
    public StoredScan put(InputStream content) {
        try {
            Files.createDirectories(incoming);
            Path part = Files.createTempFile(incoming, "scan", ".part");
            try {
                return settle(part, written(content, part));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private StoredScan settle(Path part, String sha256) throws IOException {
        Path place = place(sha256);
        long size = Files.size(part);
        if (Files.exists(place)) {
            return new StoredScan(sha256, size, false);
        }
        Path folder = Files.createDirectories(folder(sha256));
        try {
            Files.createLink(place, part);
        } catch (FileAlreadyExistsException raced) {
            return new StoredScan(sha256, size, false);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(part, place);
        }
        forceFolder(folder);
        return new StoredScan(sha256, size, true);
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(file(sha256));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public Path file(String sha256) {
        Path place = place(sha256);
        if (verifying && !sha256.equals(digest(place))) {
            throw new IllegalStateException("a stored scan no longer has the content of its address");
        }
        return place;
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        if (!ADDRESS.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not an address of a stored scan");
        }
        return folder(sha256).resolve(sha256 + suffix);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private static String written(InputStream content, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            new DigestInputStream(content, digest).transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digest(Path file) {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

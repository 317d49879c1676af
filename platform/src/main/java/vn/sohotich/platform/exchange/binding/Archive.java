package vn.sohotich.platform.exchange.binding;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.shared.Refusal;

/**
 * A ZIP of page scans. Files are unpacked one by one, by several hands at once, to a place that the caller names; no path in the ZIP ever
 * becomes a path on the disk. Refuses what is no ZIP, is locked, broken, empty or beyond the limits.
 */
final class Archive implements AutoCloseable {
    private static final Pattern LEFT_BY_SYSTEMS = Pattern.compile(
            "(.*/)?(__MACOSX/.*|\\._.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|rar|7z|tar|gz|tgz|bz2|xz|cab|iso)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PATH = 300;

    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final AtomicLong unpacked = new AtomicLong();

    private Archive(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ArchiveOpening open(Path file, ArchiveLimits limits) {
        try {
            Optional<Refusal> refusal = new ArchiveDirectory(limits).refusal(file);
            if (refusal.isPresent()) {
                return new ArchiveOpening.Unreadable(refusal.get());
            }
            ZipFile zip = zip(file);
            if (zip.size() > limits.entries()) {
                zip.close();
                return unreadable("archive.too-many", limits.entries());
            }
            return new ArchiveOpening.Opened(new Archive(zip, limits));
        } catch (ZipException broken) {
            return unreadable(
                    String.valueOf(broken.getMessage()).contains("encrypted") ? "archive.password" : "archive.broken");
        } catch (IOException broken) {
            return unreadable("archive.broken");
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return open(file, StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return open(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static ZipFile open(Path file, Charset names) throws IOException {
        return new ZipFile(file.toFile(), names);
    }

    /** The files in the order of the ZIP, without folders and what operating systems leave behind. */
    List<ArchivedFile> files() {
        List<ArchivedFile> files = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String path = shown(entry.getName());
            if (!entry.isDirectory() && !LEFT_BY_SYSTEMS.matcher(path).matches()) {
                Refusal refusal = paths.add(entry.getName()) ? refusal(path, entry) : Refusal.of("archive.name-twice");
                files.add(new ArchivedFile(files.size(), path, entry, refusal));
            }
        }
        return files;
    }

    private @Nullable Refusal refusal(String path, ZipEntry entry) {
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")) {
            return Refusal.of("archive.path");
        }
        if (NESTED.matcher(path).matches()) {
            return Refusal.of("archive.nested");
        }
        if (entry.getSize() > limits.entryBytes()) {
            return Refusal.of("archive.entry-too-large", limits.entryBytes() >> 20);
        }
        return null;
    }

    /** Unpacks one file to the place; what it calls its size is not believed. Empty when it went well. */
    Optional<Refusal> unpack(ArchivedFile file, Path place) throws IOException {
        byte[] chunk = new byte[1 << 16];
        CRC32 check = new CRC32();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(place);
                InputStream in = zip.getInputStream(file.entry())) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                long all = unpacked.addAndGet(read);
                if (size > limits.entryBytes()) {
                    return Optional.of(Refusal.of("archive.entry-too-large", limits.entryBytes() >> 20));
                }
                if (all > limits.totalBytes() || unfoldsTooFar(file, size)) {
                    return Optional.of(Refusal.of("archive.bomb"));
                }
                out.write(chunk, 0, read);
                check.update(chunk, 0, read);
            }
            long expected = file.entry().getCrc();
            return expected < 0 || expected == check.getValue()
                    ? Optional.empty()
                    : Optional.of(Refusal.of("archive.entry-broken"));
        } catch (ZipException | EOFException broken) {
            return Optional.of(Refusal.of("archive.entry-broken"));
        }
    }

    private boolean unfoldsTooFar(ArchivedFile file, long size) {
        long packed = Math.max(1, file.entry().getCompressedSize());
        return size > ArchiveLimits.HARMLESS && size / packed > limits.ratio();
    }

    private static String shown(String name) {
        String printable = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "\ufffd");
        return printable.length() <= LONGEST_PATH ? printable : printable.substring(printable.length() - LONGEST_PATH);
    }

    private static ArchiveOpening unreadable(String code, Object... args) {
        return new ArchiveOpening.Unreadable(Refusal.of(code, args));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

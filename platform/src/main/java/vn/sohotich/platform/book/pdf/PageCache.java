package vn.sohotich.platform.book.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Drawn pages on the disk. When more than the limit has gathered, the pictures that nobody looked at for longest are
 * deleted until nine tenths of it are left. Everything here can be drawn again.
 */
public final class PageCache {
    private final Path root;
    private final long limit;
    private final Clock clock;
    private final AtomicLong size;

    public PageCache(Path root, long limit, Clock clock) {
        this.root = root.toAbsolutePath();
        this.limit = limit;
        this.clock = clock;
        this.size = new AtomicLong(Files.isDirectory(root) ? sum(kept()) : 0);
    }

    public Optional<byte[]> read(PageKey key) {
        Path place = place(key);
        try {
            byte[] jpeg = Files.readAllBytes(place);
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return Optional.of(jpeg);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public void write(PageKey key, byte[] jpeg) {
        Path place = place(key);
        try {
            Path part = Files.createTempFile(Files.createDirectories(folder(key)), "page", ".part");
            Files.write(part, jpeg);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        if (size.addAndGet(jpeg.length) > limit) {
            evict();
        }
    }

    private synchronized void evict() {
        List<Kept> oldestFirst = kept();
        long left = sum(oldestFirst);
        for (Kept file : oldestFirst) {
            if (left <= limit / 10 * 9) {
                break;
            }
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            left -= file.size();
        }
        size.set(left);
    }

    private List<Kept> kept() {
        try (Stream<Path> files = Files.find(root, 3, (path, attributes) -> attributes.isRegularFile())) {
            return files.flatMap(Kept::at)
                    .sorted(Comparator.comparing(Kept::seen))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path place(PageKey key) {
        return folder(key).resolve(key.tag() + ".jpg");
    }

    private Path folder(PageKey key) {
        return root.resolve(key.sha256().substring(0, 2));
    }

    private static long sum(List<Kept> files) {
        return files.stream().mapToLong(Kept::size).sum();
    }

    private record Kept(Path path, long size, FileTime seen) {
        static Stream<Kept> at(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return Stream.of(new Kept(path, attributes.size(), attributes.lastModifiedTime()));
            } catch (IOException gone) {
                return Stream.empty();
            }
        }
    }
}

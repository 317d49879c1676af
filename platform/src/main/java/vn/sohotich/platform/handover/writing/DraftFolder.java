package vn.sohotich.platform.handover.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/**
 * The folder of a split in the making, beside its place: it takes its name only when it is whole. A lock says that
 * somebody writes into it; a draft without one was left by a run that was killed, and is replaced.
 */
public final class DraftFolder implements AutoCloseable {

    public static final String SUFFIX = ".dang-tach";
    private static final String LOCK = ".khoa";
    private static final int BUFFER = 1 << 18;

    /** Opens files to write; tests put a disk that fills up in its place. */
    @FunctionalInterface
    public interface Disk {
        Disk REAL = file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

        OutputStream create(Path file) throws IOException;
    }

    private final Path target;
    private final Path draft;
    private final Path lockPath;
    private final Disk disk;
    private final boolean replaced;
    private final FileChannel lockFile;
    private boolean kept;

    private DraftFolder(Path target, Path draft, Path lockPath, Disk disk, boolean replaced, FileChannel lockFile) {
        this.target = target;
        this.draft = draft;
        this.lockPath = lockPath;
        this.disk = disk;
        this.replaced = replaced;
        this.lockFile = lockFile;
    }

    /** Refuses a target that holds something, and a draft that somebody writes or that is none. */
    public static DraftFolder open(Path out, Disk disk) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || Files.exists(target) && !isEmptyFolder(target)) {
            throw new BrokenFile("handover.out-not-empty");
        }
        Files.createDirectories(parent);
        Path draft = target.resolveSibling(target.getFileName() + SUFFIX);
        Path lockPath = target.resolveSibling(target.getFileName() + SUFFIX + LOCK);
        boolean there = Files.exists(draft);
        if (there && !Files.exists(lockPath)) {
            throw new BrokenFile("handover.draft-not-ours", String.valueOf(draft.getFileName()));
        }
        FileChannel lockFile = FileChannel.open(lockPath, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(lockFile) == null) {
            lockFile.close();
            throw new BrokenFile("handover.draft-in-use");
        }
        if (there) {
            remove(draft);
        }
        Files.createDirectories(draft);
        return new DraftFolder(target, draft, lockPath, disk, there, lockFile);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Whether the draft of an earlier run lay here. */
    public boolean replaced() {
        return replaced;
    }

    /** Where a file of the split lies for now. */
    public Path resolve(String name) {
        return draft.resolve(name);
    }

    public OutputStream create(String name) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(disk.create(file), BUFFER);
    }

    /** Gives the folder its name. */
    public void keep() throws IOException {
        if (Files.exists(target)) {
            Files.delete(target);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        kept = true;
    }

    /** Removes what was not kept. */
    @Override
    public void close() throws IOException {
        try {
            if (!kept) {
                remove(draft);
            }
        } finally {
            Files.deleteIfExists(lockPath);
            lockFile.close();
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file in the making beside its place; it takes its name only when it is whole. */
public final class Draft implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    public Draft(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Files.createDirectories(folder);
        this.temporary = Files.createTempFile(folder, ".sohotich-", ".tmp");
    }

    public Path target() {
        return target;
    }

    public OutputStream stream() throws IOException {
        return Files.newOutputStream(temporary);
    }

    /** Gives the file its name; an older file of that name is replaced in one step. */
    public void keep() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not kept. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}

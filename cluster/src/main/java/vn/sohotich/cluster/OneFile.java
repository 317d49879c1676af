package vn.sohotich.cluster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.apache.spark.sql.Row;

/** A file that the driver writes line by line; it takes its name when it is whole. */
final class OneFile {
    private OneFile() {}

    static void write(String path, String header, Iterator<Row> lines) {
        Path file = Path.of(path).toAbsolutePath();
        try {
            Path draft = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
            try {
                try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
                    writer.append(header).append('\n');
                    while (lines.hasNext()) {
                        writer.append(lines.next().getString(0)).append('\n');
                    }
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(String path) {
        try {
            Files.deleteIfExists(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

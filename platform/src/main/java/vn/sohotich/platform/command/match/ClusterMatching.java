package vn.sohotich.platform.command.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.command.console.Progress;
import vn.sohotich.platform.shared.Refusal;

/**
 * Looks a file of records up in a file of people on a Spark cluster. Both are written as lines into a folder that the
 * machines of the cluster share, and a driver in a process of its own does the rest; the folder is removed at the end.
 */
public final class ClusterMatching {

    private final LineFiles lines;
    private final ClusterDriver driver;
    private final Progress progress;

    public ClusterMatching(LineFiles lines, ClusterDriver driver, Progress progress) {
        this.lines = lines;
        this.driver = driver;
        this.progress = progress;
    }

    /** Runs the job; the folder for its files is made in {@code work}. */
    public Matching.Result run(Path people, Path records, Path out, Path work) throws IOException {
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work, ".sohotich-match-");
        try {
            Path recordLines = folder.resolve("records");
            @Nullable Refusal refusal = lines.records(records, recordLines, 1, "");
            if (refusal != null) {
                return new Matching.Result.Unreadable(records, refusal);
            }
            Path peopleLines = folder.resolve("people");
            refusal = lines.people(people, peopleLines, 1);
            if (refusal != null) {
                return new Matching.Result.Unreadable(people, refusal);
            }
            return driver.run(peopleLines, recordLines, out, folder.resolve("spark"), progress);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

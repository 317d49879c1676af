package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.console.ProgressLine;
import vn.sohotich.platform.command.match.LineFiles;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Refusal;

/** Writes one file of people or of records as lines for a cluster, so that many files can be prepared side by side. */
@Command(name = "lines")
final class LinesCommand implements Callable<Integer> {

    /** What is read: either people or records. */
    static final class Source {
        @Option(names = "--people", required = true)
        private @Nullable Path people;

        @Option(names = "--records", required = true)
        private @Nullable Path records;
    }

    private final Console console;
    private final Clock clock;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    /** The number of the first row; the files of one register need ranges of their own. */
    @Option(names = "--first")
    private long first = 1;

    /** Stands before the row in the reference of a record, so that its file is known in the result. */
    @Option(names = "--prefix")
    private String prefix = "";

    LinesCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path file = out.toAbsolutePath();
        Path draft = Files.createTempFile(file.resolveSibling(""), ".sohotich-", ".tmp");
        try (ProgressLine progress = new ProgressLine(console, clock)) {
            LineFiles lines = new LineFiles(BookTypes.shipped(), clock, progress);
            if (source.people != null) {
                return end(source.people, lines.people(source.people, draft, first), draft, file);
            }
            return source.records == null
                    ? ExitCode.WRONG_USAGE
                    : end(source.records, lines.records(source.records, draft, first, prefix), draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private int end(Path read, @Nullable Refusal refusal, Path draft, Path file) throws IOException {
        if (refusal != null) {
            return console.refuse("lines", read, refusal);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        console.say("lines.done", file);
        return ExitCode.CLEAN;
    }
}

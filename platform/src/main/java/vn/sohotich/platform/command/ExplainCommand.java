package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.console.ProgressLine;
import vn.sohotich.platform.command.match.Explaining;
import vn.sohotich.platform.record.definition.BookTypes;

/** Shows why a person of a record has the outcome that {@code match} gives, or how any registered person compares. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Option(names = "--people", required = true)
    private Path people = Path.of("");

    @Option(names = "--records", required = true)
    private Path records = Path.of("");

    @Option(names = "--row", required = true)
    private int row;

    @Option(names = "--role")
    private @Nullable String role;

    @Option(names = "--person")
    private @Nullable String person;

    @Option(names = "--model")
    private @Nullable Path model;

    ExplainCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var question = new Explaining.Question(people, records, row, role, person, model);
        return switch (explained(question)) {
            case Explaining.Result.Refused refused -> console.refuse("explain", refused.file(), refused.refusal());
            case Explaining.Result.Explained explained -> {
                new ExplanationText(console, row).tell(explained);
                console.summary(ExplanationSummary.of(row, explained, console.locale()));
                yield ExitCode.CLEAN;
            }
        };
    }

    private Explaining.Result explained(Explaining.Question question) throws IOException {
        try (ProgressLine progress = new ProgressLine(console, clock)) {
            return new Explaining(BookTypes.shipped(), clock, progress).explain(question);
        }
    }
}

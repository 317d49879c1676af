package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.match.Matching;
import vn.sohotich.platform.record.definition.BookTypes;

/** Looks every person of a file of records up in an extract of the population register. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {

    private static final long EVERY = 20_000;

    private final Console console;
    private final Clock clock;

    @Option(names = "--people", required = true)
    private Path people = Path.of("");

    @Option(names = "--records", required = true)
    private Path records = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    MatchCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        long start = clock.millis();
        console.remark("match.begin", people);
        Matching matching = new Matching(BookTypes.shipped(), clock, this::progress);
        return switch (matching.run(people, records, out)) {
            case Matching.Result.Unreadable unreadable ->
                console.refuse("match", unreadable.file(), unreadable.refusal());
            case Matching.Result.Matched matched -> tell(matched, clock.millis() - start);
        };
    }

    private void progress(long done) {
        if (done % EVERY == 0) {
            console.remark("match.progress", done);
        }
    }

    private int tell(Matching.Result.Matched matched, long millis) {
        console.say("match.done", matched.records(), matched.people(), millis / 1000.0, out);
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            long count = matched.outcomes().getOrDefault(outcome, 0L);
            outcomes.put(outcome.name(), count);
            console.say("match.outcome." + outcome.name(), count);
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("command", "match");
        summary.put("file", records.toString());
        summary.put("people", matched.people());
        summary.put("records", matched.records());
        summary.put("outcomes", outcomes);
        summary.put("seconds", millis / 1000.0);
        summary.put("out", out.toString());
        console.summary(summary);
        return ExitCode.CLEAN;
    }
}

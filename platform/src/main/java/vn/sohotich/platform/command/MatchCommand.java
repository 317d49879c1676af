package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.console.Progress;
import vn.sohotich.platform.command.console.ProgressLine;
import vn.sohotich.platform.command.match.ClusterDriver;
import vn.sohotich.platform.command.match.ClusterMatching;
import vn.sohotich.platform.command.match.LineFiles;
import vn.sohotich.platform.command.match.MatchDetails;
import vn.sohotich.platform.command.match.Matching;
import vn.sohotich.platform.record.definition.BookTypes;

/** Looks every person of a file of records up in an extract of the population register. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Option(names = "--people", required = true)
    private Path people = Path.of("");

    @Option(names = "--records", required = true)
    private Path records = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    /** The master of a Spark cluster, as {@code local[2]} or {@code spark://host:7077}; empty for this machine alone. */
    @Option(names = "--cluster")
    private String cluster = "";

    /** A folder that all machines of the cluster see; the result's folder when it is not given. */
    @Option(names = "--work")
    private @Nullable Path work;

    MatchCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        long start = clock.millis();
        return switch (run()) {
            case Matching.Result.Unreadable unreadable ->
                console.refuse("match", unreadable.file(), unreadable.refusal());
            case Matching.Result.Failed failed -> {
                console.remark("match.cluster.failed", failed.fault());
                yield ExitCode.FAULT;
            }
            case Matching.Result.Matched matched -> tell(matched, clock.millis() - start);
        };
    }

    private Matching.Result run() throws IOException {
        try (ProgressLine progress = new ProgressLine(console, clock)) {
            return cluster.isEmpty()
                    ? new Matching(BookTypes.shipped(), clock, progress).run(people, records, out)
                    : onCluster(progress);
        }
    }

    private Matching.Result onCluster(Progress progress) throws IOException {
        String jar = System.getProperty("sohotich.cluster", "");
        if (jar.isEmpty()) {
            return new Matching.Result.Failed("jar");
        }
        String options =
                System.getenv().getOrDefault("SOHOTICH_CLUSTER_OPTS", "").strip();
        ClusterDriver driver = new ClusterDriver(
                Path.of(jar), cluster, options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
        Path shared = work == null ? out.toAbsolutePath().resolveSibling("") : work;
        return new ClusterMatching(new LineFiles(BookTypes.shipped(), clock, progress), driver, progress)
                .run(people, records, out, shared);
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
        tell("conflicts", matched.conflicts(), summary);
        if (matched.details() != null) {
            tell(matched.details(), summary);
        }
        console.summary(summary);
        return ExitCode.CLEAN;
    }

    private void tell(MatchDetails details, Map<String, Object> summary) {
        console.say("match.times", details.loadSeconds(), details.linkSeconds());
        summary.put("loadSeconds", details.loadSeconds());
        summary.put("linkSeconds", details.linkSeconds());
        tell("takenOver", details.takenOver(), summary);
        tell("withoutNumber", details.findings().withoutNumber(), summary);
        tell("repeated", details.findings().repeated(), summary);
        tell("sharedNumber", details.findings().sharedNumber(), summary);
        tell("cut", details.findings().cut(), summary);
        details.blocksLeftOut().forEach((rule, count) -> console.say("match.left-out", rule, count));
        summary.put("blocksLeftOut", details.blocksLeftOut());
    }

    private void tell(String finding, long count, Map<String, Object> summary) {
        summary.put(finding, count);
        if (count > 0) {
            console.say("match.finding." + finding, count, out);
        }
    }
}

package vn.sohotich.platform.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.evaluate.EvaluationJson;
import vn.sohotich.platform.command.evaluate.EvaluationText;
import vn.sohotich.platform.command.evaluate.Judging;

/** Compares the result of match or link with a known truth: precision, recall, F1, outcome classes. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Option(names = "--truth", required = true)
    private List<Path> truth = List.of();

    @Option(names = "--result", required = true)
    private Path result = Path.of("");

    @Option(names = "--records")
    private @Nullable Path records;

    @Option(names = "--file")
    private @Nullable String file;

    EvaluateCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (truth.size() > 2) {
            console.remark("evaluate.truths");
            return ExitCode.WRONG_USAGE;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", "evaluate");
        json.put("truth", truth.stream().map(Path::toString).toList());
        json.put("result", result.toString());
        return switch (new Judging(clock).judge(truth, result, records, file)) {
            case Judging.Result.Unusable unusable -> console.refuse("evaluate", unusable.file(), unusable.refusal());
            case Judging.Result.Pairs pairs -> {
                new EvaluationText(console).pairs(pairs.score());
                json.putAll(EvaluationJson.pairs(pairs.score()));
                console.summary(json);
                yield ExitCode.CLEAN;
            }
            case Judging.Result.Outcomes outcomes -> {
                new EvaluationText(console).outcomes(outcomes.evaluation());
                remark(outcomes);
                json.putAll(EvaluationJson.outcomes(outcomes.evaluation()));
                json.put("missing", outcomes.missing());
                json.put("withoutTruth", outcomes.withoutTruth());
                console.summary(json);
                yield ExitCode.CLEAN;
            }
        };
    }

    private void remark(Judging.Result.Outcomes outcomes) {
        if (outcomes.missing() > 0) {
            console.remark("evaluate.missing", outcomes.missing());
        }
        outcomes.withoutTruth().forEach((role, count) -> console.remark("evaluate.without-truth", role, count));
    }
}

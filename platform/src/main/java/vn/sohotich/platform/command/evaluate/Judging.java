package vn.sohotich.platform.command.evaluate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.evaluation.Evaluation;
import vn.sohotich.linkage.evaluation.LinkScore;
import vn.sohotich.platform.shared.Refusal;

/** Compares a result file with a truth file, whichever of the known forms they have. */
public final class Judging {

    /** What comparing gave. */
    public sealed interface Result {

        /** A look-up by outcome: the score, people without a line in the result, lines without a truth by role. */
        record Outcomes(Evaluation evaluation, long missing, Map<String, Long> withoutTruth) implements Result {}

        /** Linked pairs. */
        record Pairs(LinkScore score) implements Result {}

        record Unusable(Path file, Refusal refusal) implements Result {}
    }

    private final Clock clock;

    public Judging(Clock clock) {
        this.clock = clock;
    }

    /** {@code records} and {@code file} may be null. */
    public Result judge(List<Path> truth, Path result, @Nullable Path records, @Nullable String file) {
        try {
            List<NamedRows> truths = new ArrayList<>();
            for (Path path : truth) {
                truths.add(NamedRows.read(path));
            }
            NamedRows decided = NamedRows.read(result);
            if (PairJudging.isPairs(truths)) {
                return new Result.Pairs(PairJudging.judge(truths, decided));
            }
            OutcomeJudging.Judged judged =
                    new OutcomeJudging(truths.getFirst(), decided, RecordNoise.of(records, clock), file).judge();
            return new Result.Outcomes(judged.evaluation(), judged.missing(), judged.withoutTruth());
        } catch (NamedRows.Refused refused) {
            return new Result.Unusable(refused.file(), refused.refusal());
        }
    }
}

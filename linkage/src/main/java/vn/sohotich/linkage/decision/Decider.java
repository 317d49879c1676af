package vn.sohotich.linkage.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RecordDecision;
import vn.sohotich.linkage.decision.BatchLookUp.LookedUp;
import vn.sohotich.linkage.model.PairWeight;

/** Turns ranked candidates into decisions: outcome, compared fields, explanation, runners-up. */
public final class Decider {
    private static final int MOST_RUNNERS_UP = 3;
    private static final double LEAST_PROBABILITY = 1e-4;

    private final BasicFields basicFields;
    private final DecisionRule rule;
    private final PairWeight weight;
    private final LongConsumer pairs;

    /** The last argument is told how many pairs each batch compared. */
    public Decider(BasicFields basicFields, DecisionRule rule, PairWeight weight, LongConsumer pairs) {
        this.basicFields = basicFields;
        this.rule = rule;
        this.weight = weight;
        this.pairs = pairs;
    }

    /** One decision per record, in the order of the batch. */
    public List<RecordDecision> decide(BatchLookUp lookUp) {
        List<List<LookedUp>> found = lookUp.rank();
        pairs.accept(BatchLookUp.pairs(found));
        return found.stream().map(this::decide).toList();
    }

    private RecordDecision decide(List<LookedUp> record) {
        String ref = record.isEmpty() ? "" : record.getFirst().line().record().ref();
        return new RecordDecision(ref, record.stream().map(this::decide).toList());
    }

    Decision decide(LookedUp found) {
        SoughtLine line = found.line();
        Ranking ranking = found.ranking();
        String role = line.person().role();
        if (ranking.size() == 0) {
            return new Decision(role, Outcome.NOT_FOUND, null, 0, List.of(), Explanation.none(), List.of());
        }
        List<FieldComparison> fields = new FieldComparisons(
                        line.person(), line.record(), line.clean(), ranking.person(0), basicFields.of(role))
                .all();
        ScoredCandidate best = ranking.scored(0, line.clean(), weight);
        return new Decision(
                role,
                rule.outcome(ranking, fields),
                best.person(),
                best.probability(),
                fields,
                best.explanation(),
                runnersUp(ranking, line));
    }

    /** The second best always, so that one can see why it lost; those behind it when they are not all but excluded. */
    private List<ScoredCandidate> runnersUp(Ranking ranking, SoughtLine line) {
        var runnersUp = new ArrayList<ScoredCandidate>();
        for (int rank = 1; rank < ranking.size() && rank <= MOST_RUNNERS_UP; rank++) {
            if (rank == 1 || ranking.probability(rank) >= LEAST_PROBABILITY) {
                runnersUp.add(ranking.scored(rank, line.clean(), weight));
            }
        }
        return runnersUp;
    }
}

package vn.sohotich.linkage.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RecordDecision;
import vn.sohotich.linkage.model.PairWeight;

/** Turns ranked candidates into decisions: outcome, compared fields, explanation, runners-up; or into rows without reasons. */
public final class Decider {
    private static final int MOST_RUNNERS_UP = 4;
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
        return counted(lookUp.rankWidely()).stream().map(this::decide).toList();
    }

    /** One row per person in the order of the batch: the same decisions without their reasons, which take time to tell. */
    public List<MatchRow> rows(BatchLookUp lookUp) {
        var rows = new ArrayList<MatchRow>();
        for (List<SoughtLine> record : counted(lookUp.rank())) {
            for (SoughtLine line : record) {
                rows.add(row(line));
            }
        }
        return rows;
    }

    private List<List<SoughtLine>> counted(List<List<SoughtLine>> ranked) {
        pairs.accept(ranked.stream()
                .flatMap(List::stream)
                .mapToLong(line -> line.candidates().size())
                .sum());
        return ranked;
    }

    private MatchRow row(SoughtLine line) {
        Ranking ranking = line.ranking();
        String ref = line.record().ref();
        String role = line.person().role();
        if (ranking.size() == 0) {
            return new MatchRow(ref, role, Outcome.NOT_FOUND, "", 0, "");
        }
        FieldComparisons fields = fields(line);
        Outcome outcome = rule.outcome(ranking, fields);
        boolean sure = outcome == Outcome.CONSISTENT || outcome == Outcome.INCONSISTENT;
        return new MatchRow(
                ref,
                role,
                outcome,
                sure ? ranking.person(0).row().personalId() : "",
                ranking.probability(0),
                sure ? fields.differing() : "");
    }

    private FieldComparisons fields(SoughtLine line) {
        return new FieldComparisons(
                line, line.ranking().person(0), basicFields.of(line.person().role()));
    }

    private RecordDecision decide(List<SoughtLine> record) {
        String ref = record.isEmpty() ? "" : record.getFirst().record().ref();
        return new RecordDecision(ref, record.stream().map(this::decide).toList());
    }

    Decision decide(SoughtLine line) {
        Ranking ranking = line.ranking();
        String role = line.person().role();
        if (ranking.size() == 0) {
            return new Decision(role, Outcome.NOT_FOUND, null, 0, List.of(), Explanation.none(), List.of());
        }
        FieldComparisons fields = fields(line);
        ScoredCandidate best = ranking.scored(0, line.clean(), weight);
        return new Decision(
                role,
                rule.outcome(ranking, fields),
                best.person(),
                best.probability(),
                fields.all(),
                best.explanation(),
                runnersUp(line));
    }

    /** The second best always, so that one can see why it lost; those behind it when they are not all but excluded. */
    private List<ScoredCandidate> runnersUp(SoughtLine line) {
        Ranking wide = line.wide();
        int best = line.ranking().position(0);
        var runnersUp = new ArrayList<ScoredCandidate>();
        for (int rank = 0; rank < wide.size() && runnersUp.size() < MOST_RUNNERS_UP; rank++) {
            boolean worthNaming = runnersUp.isEmpty() || wide.probability(rank) >= LEAST_PROBABILITY;
            if (wide.position(rank) != best && worthNaming) {
                runnersUp.add(wide.scored(rank, line.clean(), weight));
            }
        }
        return runnersUp;
    }
}

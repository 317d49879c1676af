package vn.sohotich.linkage.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.model.PairWeight;

/** Explains any pair with the very score that it has, or would have, in the decision on the record. */
public final class PairExplainer {
    private final BasicFields basicFields;
    private final Decider decider;
    private final PairWeight weight;

    public PairExplainer(BasicFields basicFields, Decider decider, PairWeight weight) {
        this.basicFields = basicFields;
        this.decider = decider;
        this.weight = weight;
    }

    /** The pair of the one record that is looked up; empty when that record has nobody in the role. */
    public Optional<PairExplanation> explain(BatchLookUp lookUp, String role, CleanPerson registered) {
        return lookUp.rankWidely().stream()
                .flatMap(List::stream)
                .filter(line -> line.person().role().equals(role))
                .findFirst()
                .map(line -> explain(line, registered));
    }

    private PairExplanation explain(SoughtLine line, CleanPerson asked) {
        int position = position(line.candidates(), asked);
        CleanPerson registered = position < 0 ? asked : line.candidates().person(position);
        List<String> rules = position < 0 ? List.of() : line.candidates().ruleCodes(position);
        ScoredCandidate candidate = scored(line, position, registered, rules);
        var fields = new FieldComparisons(
                line, registered, basicFields.of(line.person().role()));
        return new PairExplanation(
                candidate, fields.all(), position >= 0, crowded(line, registered, rules), decider.decide(line));
    }

    private ScoredCandidate scored(SoughtLine line, int position, CleanPerson registered, List<String> rules) {
        boolean best = line.ranking().rankAt(position) == 0;
        Ranking ranking = best ? line.ranking() : line.wide();
        double total =
                weight.weighThoroughly(line.clean(), registered, line.kin().level(registered));
        var explanation = new Explanation(weight.steps(), total, rules);
        int rank = ranking.rankAt(position);
        double probability = rank < 0 ? ranking.probabilityBeside(total) : ranking.probability(rank);
        return new ScoredCandidate(registered.row().person(), total, probability, explanation);
    }

    private static int position(CandidateSet candidates, CleanPerson asked) {
        int sameNumber = -1;
        for (int position = 0; position < candidates.size(); position++) {
            CleanPerson candidate = candidates.person(position);
            if (asked.id() != 0 && candidate.id() == asked.id()) {
                if (candidate.row().person().equals(asked.row().person())) {
                    return position;
                }
                sameNumber = position;
            }
        }
        return sameNumber;
    }

    private static List<String> crowded(SoughtLine line, CleanPerson registered, List<String> rules) {
        long[] sought = line.keys();
        long[] kept = BlockingKeys.byRule(registered);
        var crowded = new ArrayList<String>();
        for (int r = 0; r < BlockingRule.count(); r++) {
            boolean shared = shares(sought[2 * r], kept, r) || shares(sought[2 * r + 1], kept, r);
            String code = BlockingRule.at(r).code();
            if (shared && !rules.contains(code)) {
                crowded.add(code);
            }
        }
        return crowded;
    }

    private static boolean shares(long key, long[] kept, int rule) {
        return key != 0 && (key == kept[2 * rule] || key == kept[2 * rule + 1]);
    }
}

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
import vn.sohotich.linkage.decision.BatchLookUp.LookedUp;
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
        return lookUp.rank().stream()
                .flatMap(List::stream)
                .filter(found -> found.line().person().role().equals(role))
                .findFirst()
                .map(found -> explain(found, registered));
    }

    private PairExplanation explain(LookedUp found, CleanPerson asked) {
        int position = position(found.candidates(), asked);
        CleanPerson registered = position < 0 ? asked : found.candidates().person(position);
        List<String> rules = position < 0 ? List.of() : found.candidates().ruleCodes(position);
        ScoredCandidate candidate = scored(found, position, registered, rules);
        SoughtLine line = found.line();
        var fields = new FieldComparisons(
                line.person(),
                line.record(),
                line.clean(),
                registered,
                basicFields.of(line.person().role()));
        return new PairExplanation(
                candidate, fields.all(), position >= 0, crowded(line, registered, rules), decider.decide(found));
    }

    private ScoredCandidate scored(LookedUp found, int position, CleanPerson registered, List<String> rules) {
        Ranking ranking = found.ranking();
        CleanPerson sought = found.line().clean();
        double total = weight.weighThoroughly(sought, registered, found.kin().level(registered));
        var explanation = new Explanation(weight.steps(), total, rules);
        int rank = position < 0 ? -1 : ranking.rankAt(position);
        double probability = rank < 0 ? ranking.probabilityBeside(total) : ranking.probability(rank);
        return new ScoredCandidate(registered.row(), total, probability, explanation);
    }

    private static int position(CandidateSet candidates, CleanPerson asked) {
        int sameNumber = -1;
        for (int position = 0; position < candidates.size(); position++) {
            CleanPerson candidate = candidates.person(position);
            if (candidate.row().equals(asked.row())) {
                return position;
            }
            if (asked.id() != 0 && candidate.id() == asked.id()) {
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

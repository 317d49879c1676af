package vn.sohotich.linkage;

import java.util.List;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.ScoredCandidate;

/**
 * A person of a record beside any person of the register, beside the decision that stands for the record. {@code compared}
 * is false when no blocking rule brings the two together; then {@code crowdedRules} names the rules under which they do
 * share a key, but with more people than the rule looks through.
 */
public record PairExplanation(
        ScoredCandidate candidate,
        List<FieldComparison> fields,
        boolean compared,
        List<String> crowdedRules,
        Decision decision) {
    public PairExplanation {
        fields = List.copyOf(fields);
        crowdedRules = List.copyOf(crowdedRules);
    }
}

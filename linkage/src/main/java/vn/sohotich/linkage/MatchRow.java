package vn.sohotich.linkage;

import org.jspecify.annotations.Nullable;

/**
 * One line of a result file: the record's reference, the role, the outcome, the person's number when identity is sure
 * (otherwise empty), the probability of the best candidate, and the differing fields as in {@link Decision#differs}.
 */
public record MatchRow(
        String ref, String role, Outcome outcome, String personalId, double probability, String differs) {
    static MatchRow of(String ref, Decision decision) {
        @Nullable RegisteredPerson identity = decision.identity();
        return new MatchRow(
                ref,
                decision.role(),
                decision.outcome(),
                identity == null ? "" : identity.personalId(),
                decision.probability(),
                String.join(" ", decision.differs()));
    }
}

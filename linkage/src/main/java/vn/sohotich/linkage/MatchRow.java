package vn.sohotich.linkage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a result file: the record's reference, the role, the outcome, the person's number when identity is sure
 * (otherwise empty), the probability of the best candidate, and the differing fields as in {@link Decision#differs}.
 */
public record MatchRow(
        String ref, String role, Outcome outcome, String personalId, double probability, String differs) {
    /** The first line of a result file. */
    public static final String HEADER = "row,role,outcome,soDinhDanh,probability,differs";

    /** The row of one decision on a person of the record with this reference. */
    public static MatchRow of(String ref, Decision decision) {
        @Nullable RegisteredPerson identity = decision.identity();
        return new MatchRow(
                ref,
                decision.role(),
                decision.outcome(),
                identity == null ? "" : identity.personalId(),
                decision.probability(),
                String.join(" ", decision.differs()));
    }

    /** The row as a line of a result file, without its end. */
    public String line() {
        return String.join(
                ",", ref, role, outcome.name(), personalId, String.format(Locale.ROOT, "%.4f", probability), differs);
    }
}

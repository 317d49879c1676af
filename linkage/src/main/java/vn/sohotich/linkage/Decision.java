package vn.sohotich.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.linkage.decision.Verdict;

/**
 * What the engine infers for one person of a record. The best candidate is named also when it is not likely enough, so
 * that a clerk can look at it; only {@link #identity} is an identification.
 */
public record Decision(
        String role,
        Outcome outcome,
        @Nullable RegisteredPerson best,
        double probability,
        List<FieldComparison> fields,
        Explanation explanation,
        List<ScoredCandidate> runnersUp) {
    public Decision {
        fields = List.copyOf(fields);
        runnersUp = List.copyOf(runnersUp);
    }

    /** The registered person when identity is sure, otherwise null. */
    public @Nullable RegisteredPerson identity() {
        return outcome == Outcome.CONSISTENT || outcome == Outcome.INCONSISTENT ? best : null;
    }

    /** Names of the basic fields that differ, in alphabetical order; a less precise field has a {@code ~} behind it. */
    public List<String> differs() {
        if (identity() == null) {
            return List.of();
        }
        return fields.stream()
                .filter(field -> field.verdict() == Verdict.DIFFERENT || field.verdict() == Verdict.LESS_PRECISE)
                .map(field -> field.field().listName() + (field.verdict() == Verdict.LESS_PRECISE ? "~" : ""))
                .sorted()
                .toList();
    }
}

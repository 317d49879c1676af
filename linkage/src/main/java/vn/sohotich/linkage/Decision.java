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

    /**
     * Names of the basic fields that differ, in alphabetical order. A {@code ~} behind a name means less precise, which is
     * no difference: a book date with the year only, or none at all where the register has one.
     */
    public List<String> differs() {
        if (identity() == null) {
            return List.of();
        }
        return fields.stream()
                .filter(field -> field.verdict() == Verdict.DIFFERENT || isLessPrecise(field))
                .map(field -> field.field().listName() + (isLessPrecise(field) ? "~" : ""))
                .sorted()
                .toList();
    }

    private static boolean isLessPrecise(FieldComparison field) {
        boolean withoutDate = field.field() == BasicField.BIRTH_DATE
                && field.verdict() == Verdict.MISSING
                && !field.registerValue().isEmpty();
        return withoutDate || field.verdict() == Verdict.LESS_PRECISE;
    }
}

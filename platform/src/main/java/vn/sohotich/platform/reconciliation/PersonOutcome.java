package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;

/**
 * What the look-up of one person in a role found: the registered person when identity is sure, the book's values beside
 * the register's (of the nearest person when nobody is sure), and for which versions of record, register and model.
 */
public record PersonOutcome(
        UUID id,
        UUID recordId,
        int recordVersion,
        String role,
        String unitCode,
        String kind,
        Outcome outcome,
        OutcomeStatus status,
        Finding finding,
        String modelVersion,
        long registerVersion,
        Instant foundAt,
        String decidedBy,
        String reason) {

    /**
     * What was found, without who and when. {@code personalId} is empty when nobody is identified; the candidates, best
     * first, carry their grounds. The steps stand alone only in findings from before that.
     */
    public record Finding(
            String personalId,
            double probability,
            List<FieldComparison> fields,
            List<WeightStep> steps,
            List<Candidate> candidates) {
        public Finding {
            fields = List.copyOf(fields);
            steps = List.copyOf(steps);
            candidates = List.copyOf(candidates);
        }

        /** The finding that nobody in the register comes near. */
        static Finding nobody() {
            return new Finding("", 0, List.of(), List.of(), List.of());
        }

        /** The candidates that are likely enough to be offered as a choice. */
        public List<Candidate> worthNaming() {
            return candidates.stream().filter(Candidate::worthNaming).toList();
        }

        /** Why the first candidate has its score; null when nobody was compared. */
        public @Nullable Grounds grounds() {
            Grounds kept = candidates.isEmpty() ? null : candidates.getFirst().grounds();
            return kept != null || steps.isEmpty() ? kept : Grounds.ofSteps(steps);
        }

        /** Names of the basic fields that differ between book and register. */
        public List<String> differs() {
            return fields.stream()
                    .filter(field -> field.verdict() == Verdict.DIFFERENT && !personalId.isEmpty())
                    .map(field -> field.field().listName())
                    .sorted()
                    .toList();
        }
    }

    public boolean asserted() {
        return status == OutcomeStatus.ASSERTED;
    }
}

package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.PersonOutcome.Finding;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;

/** One look at a record: with which model, on which version of the register, and when. Makes outcomes of decisions. */
record Looked(String modelVersion, long registerVersion, Instant at) {
    private static final UUID NOT_STORED = new UUID(0, 0);
    private static final int MOST_OTHERS = 3;

    PersonOutcome inferred(Sought record, Decision decision) {
        return outcome(record, decision.role(), decision.outcome(), OutcomeStatus.INFERRED, finding(decision), "", "");
    }

    /** A person's decision for the registered person of the pair, with the comparison as it is now. */
    PersonOutcome asserted(Sought record, PairExplanation pair, String by, String reason) {
        boolean differs = pair.fields().stream().anyMatch(field -> field.verdict() == Verdict.DIFFERENT);
        Candidate chosen = Candidate.of(pair.candidate());
        var candidates = new ArrayList<Candidate>(List.of(chosen));
        candidates(pair.decision()).stream()
                .filter(other -> !other.personalId().equals(chosen.personalId()))
                .limit(MOST_OTHERS)
                .forEach(candidates::add);
        var finding = new Finding(chosen.personalId(), chosen.probability(), pair.fields(), List.of(), candidates);
        Outcome outcome = differs ? Outcome.INCONSISTENT : Outcome.CONSISTENT;
        String role = pair.decision().role();
        return outcome(record, role, outcome, OutcomeStatus.ASSERTED, finding, by, reason);
    }

    /** A person's decision that nobody in the register is the one in the book. */
    PersonOutcome assertedNobody(Sought record, String role, String by, String reason) {
        return outcome(record, role, Outcome.NOT_FOUND, OutcomeStatus.ASSERTED, Finding.nobody(), by, reason);
    }

    private PersonOutcome outcome(
            Sought record,
            String role,
            Outcome outcome,
            OutcomeStatus status,
            Finding finding,
            String by,
            String reason) {
        return new PersonOutcome(
                NOT_STORED,
                record.recordId(),
                record.version(),
                role,
                record.unitCode(),
                record.kind(),
                outcome,
                status,
                finding,
                modelVersion,
                registerVersion,
                at,
                by,
                reason);
    }

    /** The stored outcome, confirmed by a later look that found the same. */
    static PersonOutcome again(PersonOutcome stored, PersonOutcome later) {
        return new PersonOutcome(
                stored.id(),
                stored.recordId(),
                later.recordVersion(),
                stored.role(),
                later.unitCode(),
                stored.kind(),
                stored.outcome(),
                stored.status(),
                later.finding(),
                later.modelVersion(),
                later.registerVersion(),
                stored.foundAt(),
                stored.decidedBy(),
                stored.reason());
    }

    private static Finding finding(Decision decision) {
        List<Candidate> candidates = candidates(decision);
        if (candidates.isEmpty()) {
            return Finding.nobody();
        }
        RegisteredPerson identity = decision.identity();
        String identified = identity == null ? "" : identity.personalId();
        List<FieldComparison> fields = candidates.getFirst().worthNaming() ? decision.fields() : List.of();
        return new Finding(identified, decision.probability(), fields, List.of(), candidates);
    }

    /** The best candidate and the runners-up, with why each has its score. */
    private static List<Candidate> candidates(Decision decision) {
        RegisteredPerson best = decision.best();
        if (best == null) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        candidates.add(new Candidate(best.personalId(), decision.probability(), Grounds.of(decision.explanation())));
        decision.runnersUp().stream().limit(MOST_OTHERS).map(Candidate::of).forEach(candidates::add);
        return candidates;
    }
}

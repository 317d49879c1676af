package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.PersonOutcome.Finding;
import vn.sohotich.platform.reconciliation.sought.Sought;

/** One look at a record: with which model, on which version of the register, and when. Makes outcomes of decisions. */
record Looked(String modelVersion, long registerVersion, Instant at) {
    private static final UUID NOT_STORED = new UUID(0, 0);
    /** Somebody less likely than this is not worth naming to a clerk. */
    private static final double WORTH_NAMING = 0.01;

    PersonOutcome inferred(Sought record, Decision decision) {
        return outcome(record, decision.role(), decision.outcome(), OutcomeStatus.INFERRED, finding(decision), "", "");
    }

    /** A person's decision for the registered person that the decision names, with the comparison as it is now. */
    PersonOutcome asserted(Sought record, Decision decision, String personalId, String by, String reason) {
        boolean differs = decision.fields().stream().anyMatch(field -> field.verdict() == Verdict.DIFFERENT);
        var finding = new Finding(
                personalId,
                decision.probability(),
                decision.fields(),
                decision.explanation().steps(),
                List.of(new Candidate(personalId, decision.probability())));
        Outcome outcome = differs ? Outcome.INCONSISTENT : Outcome.CONSISTENT;
        return outcome(record, decision.role(), outcome, OutcomeStatus.ASSERTED, finding, by, reason);
    }

    /** A person's decision that nobody in the register is the one in the book. */
    PersonOutcome assertedNobody(Sought record, String role, String by, String reason) {
        var finding = new Finding("", 0, List.of(), List.of(), List.of());
        return outcome(record, role, Outcome.NOT_FOUND, OutcomeStatus.ASSERTED, finding, by, reason);
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
        RegisteredPerson best = decision.best();
        if (best == null || decision.probability() < WORTH_NAMING) {
            return new Finding("", 0, List.of(), List.of(), List.of());
        }
        var candidates = new ArrayList<Candidate>();
        candidates.add(new Candidate(best.personalId(), decision.probability()));
        decision.runnersUp().stream()
                .filter(other -> other.probability() >= WORTH_NAMING)
                .forEach(other -> candidates.add(new Candidate(other.person().personalId(), other.probability())));
        String identified = decision.identity() == null ? "" : best.personalId();
        return new Finding(
                identified,
                decision.probability(),
                decision.fields(),
                decision.explanation().steps(),
                candidates);
    }
}

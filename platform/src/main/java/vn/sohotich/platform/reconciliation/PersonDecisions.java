package vn.sohotich.platform.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.DecisionOutcome.Decided;
import vn.sohotich.platform.reconciliation.DecisionOutcome.Refused;
import vn.sohotich.platform.reconciliation.review.Labels;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.LookupNote;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Refusal;

/** Decisions of people on who somebody in the book is; refused without a reason and on closed records. */
@Component
class PersonDecisions {
    private final Records records;
    private final PopulationRegister register;
    private final Outcomes outcomes;
    private final LookUp lookUp;
    private final Labels labels;
    private final Permits permits;
    private final Clock clock;

    PersonDecisions(
            Records records,
            PopulationRegister register,
            Outcomes outcomes,
            LookUp lookUp,
            Labels labels,
            Permits permits,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.outcomes = outcomes;
        this.lookUp = lookUp;
        this.labels = labels;
        this.permits = permits;
        this.clock = clock;
    }

    DecisionOutcome decide(Actor actor, UUID recordId, String role, @Nullable UUID person, String reason) {
        Optional<CivilRecord> record = records.find(recordId);
        Optional<Refusal> refusal = permits.refusal(actor, record);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (reason.isBlank()) {
            return new Refused(Refusal.of("lookup.reason-missing"));
        }
        outcomes.lock();
        Optional<PersonOutcome> before = outcomes.of(recordId, role);
        Optional<PersonEntry> chosen = person == null ? Optional.empty() : register.find(person);
        if (before.isEmpty() || record.orElseThrow().version() != before.get().recordVersion()) {
            return new Refused(Refusal.of("lookup.not-looked-up"));
        }
        if (person != null && chosen.isEmpty()) {
            return new Refused(Refusal.of("lookup.person-unknown"));
        }
        PersonOutcome asserted = asserted(actor, lookUp.sought(record.get()), role, chosen, reason.strip());
        outcomes.supersede(List.of(before.get()), clock.instant());
        outcomes.add(List.of(asserted));
        noteWorst(record.get());
        permits.tell(actor, record.get(), "person.decided", told(asserted));
        PersonOutcome stands = outcomes.of(recordId, role).orElseThrow();
        labels.keep(before.get(), stands, person);
        return new Decided(stands);
    }

    DecisionOutcome retract(Actor actor, UUID recordId, String role) {
        Optional<CivilRecord> record = records.find(recordId);
        Optional<Refusal> refusal = permits.refusal(actor, record);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        outcomes.lock();
        Optional<PersonOutcome> before = outcomes.of(recordId, role).filter(PersonOutcome::asserted);
        if (before.isEmpty()) {
            return new Refused(Refusal.of("lookup.nothing-to-retract"));
        }
        outcomes.retract(before.get().id(), clock.instant());
        labels.retract(recordId, role, actor.account());
        permits.tell(actor, record.orElseThrow(), "person.decision-retracted", Map.of("role", role));
        lookUp.save(List.of(lookUp.sought(record.get())));
        return new Decided(outcomes.of(recordId, role).orElseThrow());
    }

    private PersonOutcome asserted(
            Actor actor, Sought record, String role, Optional<PersonEntry> chosen, String reason) {
        Looked now = lookUp.now();
        String by = actor.account();
        return chosen.isEmpty()
                ? now.assertedNobody(record, role, by, reason)
                : lookUp.compared(record, role, chosen.get().person(), now, by, reason);
    }

    private void noteWorst(CivilRecord record) {
        var standing =
                outcomes.of(record.id()).stream().map(PersonOutcome::outcome).toList();
        records.noteLookups(List.of(new LookupNote(record.id(), record.version(), Worst.of(standing))));
    }

    private static Map<String, String> told(PersonOutcome asserted) {
        boolean nobody = asserted.finding().personalId().isEmpty();
        return Map.of(
                "role", asserted.role(),
                "decision", nobody ? "nobody" : "person",
                "outcome", asserted.outcome().name());
    }

    /** Who may decide on which record, and what the trail is told. */
    @Component
    static class Permits {
        private final Access access;
        private final AuditTrail audit;

        Permits(Access access, AuditTrail audit) {
            this.access = access;
            this.audit = audit;
        }

        Optional<Refusal> refusal(Actor actor, Optional<CivilRecord> record) {
            if (record.isEmpty()
                    || !access.may(actor, Action.SEE_RECORDS, record.get().unitCode())) {
                return Optional.of(Refusal.of("record.not-found"));
            }
            RecordStatus status = record.get().status();
            if (status == RecordStatus.APPROVED || status == RecordStatus.TRANSFERRED) {
                return Optional.of(Refusal.of("lookup.record-closed"));
            }
            return access.refusal(actor, Action.DECIDE_PERSON, record.get().unitCode());
        }

        void tell(Actor actor, CivilRecord record, String action, Map<String, String> detail) {
            audit.append(actor.account(), new Act(action, "record", record.id().toString(), record.unitCode(), detail));
        }
    }
}

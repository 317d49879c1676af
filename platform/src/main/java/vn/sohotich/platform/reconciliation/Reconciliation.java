package vn.sohotich.platform.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.listing.OutcomeList;
import vn.sohotich.platform.reconciliation.listing.OutcomePage;
import vn.sohotich.platform.reconciliation.listing.OutcomeQuery;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;

/**
 * Look-up of the people of civil-status records in the population register (đối chiếu). Outcomes of a record of another
 * unit are not shown; a person's decision outranks the engine's and stands until it is retracted.
 */
@Service
public class Reconciliation {
    private final Records records;
    private final Outcomes outcomes;
    private final OutcomeList list;
    private final LookUp lookUp;
    private final PersonDecisions decisions;
    private final Access access;
    private final AuditTrail audit;

    Reconciliation(
            Records records,
            Outcomes outcomes,
            OutcomeList list,
            LookUp lookUp,
            PersonDecisions decisions,
            Access access,
            AuditTrail audit) {
        this.records = records;
        this.outcomes = outcomes;
        this.list = list;
        this.lookUp = lookUp;
        this.decisions = decisions;
        this.access = access;
        this.audit = audit;
    }

    /** The outcomes that stand for the people of a record; none when the actor may not see the record. */
    @Transactional
    public List<PersonOutcome> outcomesLogged(Actor actor, UUID recordId) {
        Optional<CivilRecord> record =
                records.find(recordId).filter(found -> access.may(actor, Action.SEE_RECORDS, found.unitCode()));
        if (record.isEmpty()) {
            return List.of();
        }
        Act read = new Act(
                "lookup.read", "record", recordId.toString(), record.get().unitCode(), Map.of());
        audit.append(actor.account(), read);
        return outcomes.of(recordId);
    }

    /** A person of a record who is surely one registered person. */
    public record Identified(UUID recordId, String role, String personalId) {}

    /** Whom the look-up or somebody's decision has identified in these records, for floors that answer for the reading. */
    @Transactional(readOnly = true)
    public List<Identified> identified(Collection<UUID> recordIds) {
        return outcomes.identified(recordIds);
    }

    /** Whether a person of the record waits for somebody to say who it is. */
    @Transactional(readOnly = true)
    public boolean hasUndecided(UUID recordId) {
        return outcomes.hasUndecided(recordId);
    }

    /** Every outcome that ever stood for the record, by role, newest first; for a record whose reading was audited. */
    @Transactional(readOnly = true)
    public List<PersonOutcome> history(UUID recordId) {
        return outcomes.history(recordId);
    }

    /** The lines of the list of outcomes that the actor may see. */
    @Transactional
    public OutcomePage searchLogged(Actor actor, OutcomeQuery query) {
        OutcomePage page = list.page(access.unitsFor(actor, Action.SEE_RECORDS), query);
        var shown = Map.of("shown", String.valueOf(page.lines().items().size()));
        audit.append(actor.account(), new Act("lookups.searched", "records", "lookups", query.unit(), shown));
        return page;
    }

    /** How many people stand under each outcome in the units that the actor may see. */
    @Transactional(readOnly = true)
    public Map<Outcome, Long> counts(Actor actor, OutcomeQuery query) {
        return list.counts(access.unitsFor(actor, Action.SEE_RECORDS), query);
    }

    /** Somebody decides who the person in a role is: a person of the register by the register's own id, or nobody. */
    @Transactional
    public DecisionOutcome decide(Actor actor, UUID recordId, String role, @Nullable UUID person, String reason) {
        return decisions.decide(actor, recordId, role, person, reason);
    }

    /** Takes a decision back: it is kept as retracted and the engine looks again. */
    @Transactional
    public DecisionOutcome retract(Actor actor, UUID recordId, String role) {
        return decisions.retract(actor, recordId, role);
    }
}

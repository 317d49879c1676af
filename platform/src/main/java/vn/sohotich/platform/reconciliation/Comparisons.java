package vn.sohotich.platform.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.sought.SoughtRecords;
import vn.sohotich.platform.reconciliation.waterfall.NearSteps;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Refusal;

/**
 * A person of a record beside any person of the register, whom the look-up need not have thought of. Whoever may decide on
 * the record's people may ask; every question is an audit entry, which names nobody.
 */
@Service
public class Comparisons {
    private final Records records;
    private final PopulationRegister register;
    private final SoughtRecords sought;
    private final LookUp lookUp;
    private final Access access;
    private final AuditTrail audit;

    Comparisons(
            Records records,
            PopulationRegister register,
            SoughtRecords sought,
            LookUp lookUp,
            Access access,
            AuditTrail audit) {
        this.records = records;
        this.register = register;
        this.sought = sought;
        this.lookUp = lookUp;
        this.access = access;
        this.audit = audit;
    }

    /** What asking for a pair ends in. */
    public sealed interface Answer {
        /** The pair as the engine sees it now, and by which rules it is near; nothing is stored. */
        record Compared(PersonEntry person, PairExplanation pair, NearSteps near) implements Answer {}

        /** The pair is not shown. */
        record Refused(Refusal refusal) implements Answer {}
    }

    /** The pair of the person in the role and the person with the register's own id. */
    @Transactional
    public Answer compareLogged(Actor actor, UUID recordId, String role, UUID person) {
        Optional<CivilRecord> record =
                records.find(recordId).filter(found -> access.may(actor, Action.SEE_RECORDS, found.unitCode()));
        if (record.isEmpty()) {
            return new Answer.Refused(Refusal.of("record.not-found"));
        }
        String unit = record.get().unitCode();
        Optional<Refusal> refusal = access.refusal(actor, Action.DECIDE_PERSON, unit)
                .or(() -> access.refusal(actor, Action.SEARCH_POPULATION));
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        Sought book = sought.of(record.get());
        Optional<PersonEntry> chosen = register.find(person);
        Optional<PairExplanation> pair =
                chosen.flatMap(entry -> lookUp.pair(book, role, entry.person(), register.version()));
        if (pair.isEmpty()) {
            return new Answer.Refused(Refusal.of("lookup.person-unknown"));
        }
        var detail = Map.of(
                "role",
                role,
                "person",
                person.toString(),
                "compared",
                String.valueOf(pair.get().compared()));
        audit.append(actor.account(), new Act("person.compared", "record", recordId.toString(), unit, detail));
        var near = NearSteps.of(book.persons(), role, chosen.get().person());
        return new Answer.Compared(chosen.get(), pair.get(), near);
    }
}

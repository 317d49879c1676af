package vn.sohotich.platform.reconciliation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RecordDecision;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.model.Linkers;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.sought.SoughtRecords;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.LookupNote;
import vn.sohotich.platform.record.Records;

/** Looks the people of records up and keeps what was found; one record or a chunk of many go the same way. */
@Component
class LookUp {
    private static final int CHUNK = 500;

    private final Records records;
    private final PopulationRegister register;
    private final Outcomes outcomes;
    private final SoughtRecords sought;
    private final Linkers linkers;
    private final Clock clock;

    LookUp(
            Records records,
            PopulationRegister register,
            Outcomes outcomes,
            SoughtRecords sought,
            Linkers linkers,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.outcomes = outcomes;
        this.sought = sought;
        this.linkers = linkers;
        this.clock = clock;
    }

    /** Looks up the next records that wait, of one import or of all; returns how many, 0 when none waits. */
    @Transactional
    int nextChunk(@Nullable UUID batchId) {
        outcomes.lock();
        List<Sought> pending =
                records.pendingLookups(batchId, CHUNK).stream().map(sought::of).toList();
        save(pending);
        return pending.size();
    }

    /** Looks the records up and stores what was found, in the caller's transaction, which holds the lock. */
    void save(List<Sought> pending) {
        if (pending.isEmpty()) {
            return;
        }
        long version = register.version();
        Linker linker = linkers.over(version);
        var looked = new Looked(linker.model().version(), version, clock.instant());
        List<RecordDecision> decisions =
                linker.link(pending.stream().map(Sought::persons).toList());
        Map<UUID, Map<String, PersonOutcome>> before = before(pending);
        var settlement = new Settlement();
        var notes = new ArrayList<LookupNote>();
        for (int i = 0; i < pending.size(); i++) {
            Sought record = pending.get(i);
            Map<String, PersonOutcome> stored = before.getOrDefault(record.recordId(), Map.of());
            notes.add(settle(record, decisions.get(i), stored, looked, settlement));
        }
        settlement.store(outcomes, clock.instant());
        records.noteLookups(notes);
    }

    private LookupNote settle(
            Sought record,
            RecordDecision decision,
            Map<String, PersonOutcome> stored,
            Looked looked,
            Settlement settlement) {
        var left = new HashMap<>(stored);
        var found = new ArrayList<Outcome>();
        for (Decision person : decision.persons()) {
            PersonOutcome former = left.remove(person.role());
            PersonOutcome fresh = former != null && former.asserted()
                    ? again(record, former, looked)
                    : looked.inferred(record, person);
            settlement.settle(fresh, former);
            found.add(fresh.outcome());
        }
        left.values().forEach(settlement::gone);
        return new LookupNote(record.recordId(), record.version(), Worst.of(found));
    }

    private PersonOutcome again(Sought record, PersonOutcome former, Looked looked) {
        String chosen = former.finding().personalId();
        if (chosen.isEmpty()) {
            return looked.assertedNobody(record, former.role(), former.decidedBy(), former.reason());
        }
        RegisteredPerson person =
                register.withPersonalIds(List.of(chosen)).getFirst().person();
        return compared(record, former.role(), person, looked, former.decidedBy(), former.reason());
    }

    /** The outcome when somebody decides that the person in this role is that person of the register. */
    PersonOutcome compared(
            Sought record, String role, RegisteredPerson person, Looked looked, String by, String reason) {
        PairExplanation pair = pair(record, role, person, looked.registerVersion())
                .orElseThrow(() -> new IllegalStateException("the record has nobody in this role"));
        return looked.asserted(record, pair, by, reason);
    }

    /** The person in a role of the record beside any person of the register, scored as in the look-up. */
    Optional<PairExplanation> pair(Sought record, String role, RegisteredPerson person, long version) {
        return linkers.over(version).explain(record.persons(), role, person);
    }

    /** The people of a kept record as the engine wants them. */
    Sought sought(CivilRecord record) {
        return sought.of(record);
    }

    Looked now() {
        long version = register.version();
        return new Looked(linkers.modelVersion(), version, clock.instant());
    }

    private Map<UUID, Map<String, PersonOutcome>> before(List<Sought> pending) {
        return outcomes.of(pending.stream().map(Sought::recordId).toList()).stream()
                .collect(Collectors.groupingBy(
                        PersonOutcome::recordId, Collectors.toMap(PersonOutcome::role, outcome -> outcome)));
    }
}

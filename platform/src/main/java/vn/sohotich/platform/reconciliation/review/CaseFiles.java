package vn.sohotich.platform.reconciliation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.model.Linkers;
import vn.sohotich.platform.reconciliation.review.Cases.Found;
import vn.sohotich.platform.reconciliation.review.Holds.Shown;
import vn.sohotich.platform.reconciliation.review.ReviewCase.Offered;
import vn.sohotich.platform.reconciliation.sought.SoughtRecords;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;

/** Lays a case out: the book's values beside up to five people of the register, from a look-up made now. */
@Component
class CaseFiles {
    private static final int MOST = 5;

    private final Records records;
    private final Reconciliation reconciliation;
    private final SoughtRecords sought;
    private final Linkers linkers;
    private final PopulationRegister register;
    private final Holds holds;
    private final Cleaner cleaner = new Cleaner();

    CaseFiles(
            Records records,
            Reconciliation reconciliation,
            SoughtRecords sought,
            Linkers linkers,
            PopulationRegister register,
            Holds holds) {
        this.records = records;
        this.reconciliation = reconciliation;
        this.sought = sought;
        this.linkers = linkers;
        this.register = register;
        this.holds = holds;
    }

    /** Somebody who may be the one: with the engine's probability. */
    private record Likely(RegisteredPerson person, double probability) {}

    /** The case with everything about it; the reading is audited, and who was shown is kept for the labels. */
    @Transactional
    @Nullable
    ReviewCase openLogged(Actor actor, Found found) {
        Optional<PersonOutcome> outcome = reconciliation.outcomesLogged(actor, found.recordId()).stream()
                .filter(one -> one.id().equals(found.outcomeId()))
                .findFirst();
        if (outcome.isEmpty()) {
            return null;
        }
        CivilRecord record = records.find(found.recordId()).orElseThrow();
        SoughtRecord page = sought.of(record).persons();
        Optional<SoughtPerson> person = page.inRole(found.role());
        if (person.isEmpty()) {
            return null;
        }
        List<Offered> offered = offered(page, found.role());
        holds.show(
                found.outcomeId(),
                offered.stream()
                        .map(one -> new Shown(one.entry().id(), one.probability()))
                        .toList());
        return new ReviewCase(outcome.get(), found.control(), record, page, person.get(), offered);
    }

    private List<Offered> offered(SoughtRecord page, String role) {
        Linker linker = linkers.over(register.version());
        List<Likely> likely = linker.link(page).persons().stream()
                .filter(decision -> decision.role().equals(role))
                .flatMap(CaseFiles::likely)
                .limit(MOST)
                .toList();
        Map<String, PersonEntry> entries =
                register
                        .withPersonalIds(likely.stream()
                                .map(one -> one.person().personalId())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(entry -> entry.person().personalId(), entry -> entry));
        var offered = new ArrayList<Offered>();
        for (Likely one : likely) {
            PersonEntry entry = entries.get(one.person().personalId());
            if (entry != null) {
                offered.add(new Offered(entry, one.probability(), compared(linker, page, role, one.person())));
            }
        }
        return offered;
    }

    private static Stream<Likely> likely(Decision decision) {
        RegisteredPerson best = decision.best();
        return best == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Likely(best, decision.probability())),
                        decision.runnersUp().stream().map(one -> new Likely(one.person(), one.probability())));
    }

    /** The page beside one person whom every key finds. */
    private List<FieldComparison> compared(Linker linker, SoughtRecord page, String role, RegisteredPerson person) {
        List<CleanPerson> only = List.of(cleaner.clean(person));
        CandidateSource source = keys -> (key, most) -> only;
        return linkers.with(linker.model(), source).link(page).persons().stream()
                .filter(decision -> decision.role().equals(role))
                .findFirst()
                .map(Decision::fields)
                .orElse(List.of());
    }
}

package vn.sohotich.platform.reconciliation.typing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.model.Linkers;
import vn.sohotich.platform.reconciliation.typing.TypedPerson.State;
import vn.sohotich.platform.reconciliation.typing.TypedPerson.Wanted;

/** The linkage engine over one page that is being typed; the same rules, model and outcomes as for a kept record. */
@Component
class TypedPeople {
    private static final int MOST = 5;
    /** Somebody less likely than this is not worth a clerk's look. */
    private static final double WORTH_SHOWING = 0.01;

    private final PopulationRegister register;
    private final Linkers linkers;
    private final Cleaner cleaner = new Cleaner();

    TypedPeople(PopulationRegister register, Linkers linkers) {
        this.register = register;
        this.linkers = linkers;
    }

    List<TypedPerson> of(SoughtRecord page) {
        var keys = new TypedKeys(page, cleaner);
        Optional<LinkageModel> model =
                keys.isEmpty() ? Optional.empty() : register.statisticsAtHand().map(linkers::model);
        List<Decision> decisions =
                model.map(found -> decisions(page, keys, found)).orElse(List.of());
        return IntStream.range(0, page.persons().size())
                .mapToObj(person -> {
                    if (keys.isEmpty(person)) {
                        return nobody(page, person, State.TOO_LITTLE, wanted(keys.person(person)));
                    }
                    return model.isEmpty()
                            ? nobody(page, person, State.PREPARING, Set.of())
                            : typed(page, person, decisions.get(person), keys, model.get());
                })
                .toList();
    }

    private List<Decision> decisions(SoughtRecord page, TypedKeys keys, LinkageModel model) {
        CandidateSource source = register.candidates(keys.largest(), keys::leaveOut);
        return linkers.with(model, source).link(page).persons();
    }

    private TypedPerson typed(SoughtRecord page, int person, Decision decision, TypedKeys keys, LinkageModel model) {
        List<Likely> candidates = candidates(page, person, decision, model);
        if (!candidates.isEmpty()) {
            return new TypedPerson(decision.role(), State.FOUND, List.of(), decision.outcome(), candidates);
        }
        boolean tooCommon = decision.outcome() == Outcome.AMBIGUOUS || keys.isTooCommon(person);
        return tooCommon
                ? nobody(page, person, State.TOO_COMMON, wanted(keys.person(person)))
                : nobody(page, person, State.NOBODY, Set.of());
    }

    private static TypedPerson nobody(SoughtRecord page, int person, State state, Set<Wanted> wanted) {
        String role = page.persons().get(person).role();
        return new TypedPerson(role, state, List.copyOf(wanted), Outcome.NOT_FOUND, List.of());
    }

    private static Set<Wanted> wanted(CleanPerson person) {
        var wanted = EnumSet.noneOf(Wanted.class);
        if (person.name().syllableCount() < 2) {
            wanted.add(Wanted.NAME);
        }
        if (!person.hasFullBirth()) {
            wanted.add(Wanted.BIRTH);
        }
        if (wanted.isEmpty()) {
            boolean parents =
                    person.mother().name().isEmpty() && person.father().name().isEmpty();
            wanted.add(parents ? Wanted.PARENTS : Wanted.NUMBER);
        }
        return wanted;
    }

    private List<Likely> candidates(SoughtRecord page, int person, Decision decision, LinkageModel model) {
        var likely = new ArrayList<Likely>();
        RegisteredPerson best = decision.best();
        if (best != null && decision.probability() >= WORTH_SHOWING) {
            likely.add(new Likely(best, decision.probability(), decision.fields()));
        }
        for (ScoredCandidate other : decision.runnersUp()) {
            if (other.probability() >= WORTH_SHOWING && likely.size() < MOST) {
                likely.add(
                        new Likely(other.person(), other.probability(), compared(page, person, other.person(), model)));
            }
        }
        return likely;
    }

    /** The fields of the page beside those of one registered person whom every key finds. */
    private List<FieldComparison> compared(
            SoughtRecord page, int person, RegisteredPerson registered, LinkageModel model) {
        List<CleanPerson> only = List.of(new Cleaner().clean(registered));
        CandidateSource source = keys -> (key, most) -> only;
        return linkers.with(model, source).link(page).persons().get(person).fields();
    }
}

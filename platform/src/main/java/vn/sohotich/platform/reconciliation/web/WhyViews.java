package vn.sohotich.platform.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.Candidate;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.waterfall.Deciders;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;
import vn.sohotich.platform.reconciliation.waterfall.NearSteps;
import vn.sohotich.platform.reconciliation.waterfall.Rivals;
import vn.sohotich.platform.reconciliation.waterfall.Waterfalls;

/** Makes of stored grounds what the explanation shows. */
@Component
class WhyViews {
    private final Waterfalls waterfalls;
    private final Rivals rivals;
    private final Deciders deciders;

    WhyViews(Waterfalls waterfalls, Rivals rivals, Deciders deciders) {
        this.waterfalls = waterfalls;
        this.rivals = rivals;
        this.deciders = deciders;
    }

    /**
     * Null when nobody was compared. The people are those of the register, by personal id; by which rules they are near is
     * said when the book is still the version that was looked up.
     */
    @Nullable
    WhyView of(PersonOutcome outcome, Optional<Sought> book, Map<String, PersonEntry> people, Locale locale) {
        PersonOutcome.Finding finding = outcome.finding();
        Grounds grounds = finding.grounds();
        if (grounds == null) {
            return null;
        }
        List<Candidate> candidates = finding.candidates();
        @Nullable
        PersonEntry best =
                candidates.isEmpty() ? null : people.get(candidates.getFirst().personalId());
        var others = new ArrayList<RivalView>();
        for (int i = 1; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Grounds theirs = candidate.grounds();
            if (theirs != null) {
                @Nullable PersonEntry entry = people.get(candidate.personalId());
                boolean unclear = outcome.outcome() == Outcome.AMBIGUOUS && candidate.worthNaming();
                String decides = unclear && best != null && entry != null
                        ? deciders.of(best.person(), entry.person(), locale)
                        : null;
                NearSteps near = near(outcome, book, entry);
                others.add(new RivalView(
                        i + 1,
                        entry,
                        rivals.of(grounds, theirs, near, locale),
                        waterfalls.of(theirs, near, candidate.probability(), locale),
                        decides));
            }
        }
        NearSteps near = near(outcome, book, best);
        return new WhyView(best, waterfalls.of(grounds, near, finding.probability(), locale), others);
    }

    private static NearSteps near(PersonOutcome outcome, Optional<Sought> book, @Nullable PersonEntry person) {
        return person == null
                ? NearSteps.UNKNOWN
                : book.filter(kept -> kept.version() == outcome.recordVersion())
                        .map(kept -> NearSteps.of(kept.persons(), outcome.role(), person.person()))
                        .orElse(NearSteps.UNKNOWN);
    }
}

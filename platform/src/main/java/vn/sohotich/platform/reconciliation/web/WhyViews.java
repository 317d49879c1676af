package vn.sohotich.platform.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.Candidate;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.waterfall.Deciders;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;
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

    /** Null when nobody was compared. The people are those of the register, by personal id. */
    @Nullable
    WhyView of(PersonOutcome outcome, Map<String, PersonEntry> people, Locale locale) {
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
                others.add(new RivalView(
                        i + 1,
                        entry,
                        rivals.of(grounds, theirs, locale),
                        waterfalls.of(theirs, candidate.probability(), locale),
                        decides));
            }
        }
        return new WhyView(best, waterfalls.of(grounds, finding.probability(), locale), others);
    }
}

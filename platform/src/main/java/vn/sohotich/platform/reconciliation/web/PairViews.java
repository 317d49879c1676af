package vn.sohotich.platform.reconciliation.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.platform.reconciliation.Comparisons.Answer.Compared;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;
import vn.sohotich.platform.reconciliation.waterfall.Rival;
import vn.sohotich.platform.reconciliation.waterfall.Rivals;
import vn.sohotich.platform.reconciliation.waterfall.Waterfalls;

/** Makes of a pair that somebody asked about what the screen shows. */
@Component
class PairViews {
    private final PersonViews persons;
    private final Waterfalls waterfalls;
    private final Rivals rivals;

    PairViews(PersonViews persons, Waterfalls waterfalls, Rivals rivals) {
        this.persons = persons;
        this.waterfalls = waterfalls;
        this.rivals = rivals;
    }

    PairView of(Compared compared, Locale locale) {
        PairExplanation pair = compared.pair();
        Grounds grounds = Grounds.of(pair.candidate().explanation());
        return new PairView(
                compared.person(),
                persons.fields(pair.fields(), locale),
                waterfalls.of(grounds, compared.near(), pair.candidate().probability(), locale),
                pair.compared(),
                waterfalls.ruleWords(pair.crowdedRules(), locale),
                rival(compared, grounds, locale));
    }

    private @Nullable Rival rival(Compared compared, Grounds grounds, Locale locale) {
        Decision decision = compared.pair().decision();
        RegisteredPerson best = decision.best();
        return best == null || best.equals(compared.pair().candidate().person())
                ? null
                : rivals.of(Grounds.of(decision.explanation()), grounds, compared.near(), locale);
    }
}

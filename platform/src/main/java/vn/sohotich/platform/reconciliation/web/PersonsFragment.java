package vn.sohotich.platform.reconciliation.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;

/**
 * The people of one record with their outcomes, as a fragment that any page about the record fetches, and the decisions
 * made in it.
 */
@Controller
class PersonsFragment {
    private final Reconciliation reconciliation;
    private final PersonViews views;
    private final Access access;
    private final Clock clock;

    PersonsFragment(Reconciliation reconciliation, PersonViews views, Access access, Clock clock) {
        this.reconciliation = reconciliation;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping({"/lookups/records/{recordId}", "/records/{recordId}/persons"})
    String persons(@PathVariable UUID recordId, Locale locale, Model model) {
        return fragment(access.demand(Action.SEE_RECORDS), recordId, locale, model);
    }

    @PostMapping("/lookups/records/{recordId}/{role}/decision")
    String decide(
            @PathVariable UUID recordId,
            @PathVariable String role,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        tell(reconciliation.decide(actor, recordId, role, person, reason), model);
        return fragment(actor, recordId, locale, model);
    }

    @PostMapping("/lookups/records/{recordId}/{role}/retraction")
    String retract(@PathVariable UUID recordId, @PathVariable String role, Locale locale, Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        tell(reconciliation.retract(actor, recordId, role), model);
        return fragment(actor, recordId, locale, model);
    }

    private static void tell(DecisionOutcome outcome, Model model) {
        if (outcome instanceof DecisionOutcome.Refused refused) {
            model.addAttribute("refusal", refused.refusal());
        }
    }

    private String fragment(Actor actor, UUID recordId, Locale locale, Model model) {
        model.addAttribute("recordId", recordId);
        model.addAttribute("persons", views.of(reconciliation.outcomesLogged(actor, recordId), locale));
        model.addAttribute("zone", clock.getZone());
        return "reconciliation/_persons :: persons";
    }
}

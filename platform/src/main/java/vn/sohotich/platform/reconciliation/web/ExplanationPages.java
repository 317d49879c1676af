package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.PersonQuery;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.population.SearchOutcome;
import vn.sohotich.platform.reconciliation.Comparisons;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.shared.web.Crumb;

/** Why the person in a role has the outcome that stands, and the same person beside anybody else of the register. */
@Controller
@RequestMapping("/lookups/records/{recordId}/{role}/explanation")
class ExplanationPages {
    private static final int FOUND = 20;

    private final Reconciliation reconciliation;
    private final Comparisons comparisons;
    private final PopulationRegister register;
    private final PersonViews views;
    private final PairViews pairs;
    private final Access access;
    private final MessageSource messages;

    ExplanationPages(
            Reconciliation reconciliation,
            Comparisons comparisons,
            PopulationRegister register,
            PersonViews views,
            PairViews pairs,
            Access access,
            MessageSource messages) {
        this.reconciliation = reconciliation;
        this.comparisons = comparisons;
        this.register = register;
        this.views = views;
        this.pairs = pairs;
        this.access = access;
        this.messages = messages;
    }

    @GetMapping
    String explanation(@PathVariable UUID recordId, @PathVariable String role, Locale locale, Model model) {
        return page(access.demand(Action.SEE_RECORDS), recordId, role, locale, model);
    }

    /** A search is posted, so that no name stands in an address. */
    @PostMapping("/search")
    String search(
            @PathVariable UUID recordId,
            @PathVariable String role,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String birth,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        var query = new PersonQuery(number, name, birth, "", 0, FOUND);
        switch (register.searchLogged(actor, query)) {
            case SearchOutcome.Found found -> model.addAttribute("found", found.people());
            case SearchOutcome.Refused refused -> model.addAttribute("refusal", refused.refusal());
        }
        model.addAttribute("asked", query);
        return page(actor, recordId, role, locale, model);
    }

    @GetMapping("/{person}")
    String compare(
            @PathVariable UUID recordId,
            @PathVariable String role,
            @PathVariable UUID person,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        switch (comparisons.compareLogged(actor, recordId, role, person)) {
            case Comparisons.Answer.Compared compared -> model.addAttribute("pair", pairs.of(compared, locale));
            case Comparisons.Answer.Refused refused -> model.addAttribute("refusal", refused.refusal());
        }
        return page(actor, recordId, role, locale, model);
    }

    private String page(Actor actor, UUID recordId, String role, Locale locale, Model model) {
        List<PersonOutcome> standing = reconciliation.outcomesLogged(actor, recordId).stream()
                .filter(outcome -> outcome.role().equals(role))
                .toList();
        PersonView view = views.of(standing, locale).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("recordId", recordId);
        model.addAttribute("view", view);
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.link(word("lookup.title", locale), "/lookups"),
                        Crumb.link(view.roleLabel(), "/records/" + recordId + "#person-" + role),
                        Crumb.here(word("explanation.title", locale))));
        return "reconciliation/explanation";
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

package vn.sohotich.platform.population.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PersonQuery;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.population.SearchOutcome;
import vn.sohotich.platform.shared.web.Crumb;

/** Search of the register and the page of one person. Questions are posted, so that no name stands in an address. */
@Controller
class PopulationPages {
    private static final int WINDOW = 50;
    private static final PersonQuery NOTHING = new PersonQuery("", "", "", "", 0, WINDOW);

    private final PopulationRegister register;
    private final Loads loads;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    PopulationPages(PopulationRegister register, Loads loads, Access access, MessageSource messages, Clock clock) {
        this.register = register;
        this.loads = loads;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/population")
    String people(Model model) {
        access.demand(Action.SEARCH_POPULATION);
        return page(NOTHING, model);
    }

    @PostMapping("/population/search")
    String search(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String birth,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "0") int offset,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        var actor = access.demand(Action.SEARCH_POPULATION);
        var query = new PersonQuery(number, name, birth, parent, offset, WINDOW);
        switch (register.searchLogged(actor, query)) {
            case SearchOutcome.Found found -> model.addAttribute("found", found.people());
            case SearchOutcome.Refused refused -> model.addAttribute("refusal", refused.refusal());
        }
        return fragment ? "population/_found :: found" : page(query, model);
    }

    @GetMapping("/population/{id}")
    String person(@PathVariable UUID id, Model model) {
        var actor = access.demand(Action.SEARCH_POPULATION);
        var file = register.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "crumbs",
                List.of(Crumb.link(word("population.title"), "/population"), Crumb.here(word("population.person"))));
        return "population/person";
    }

    private String page(PersonQuery asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("newest", loads.latest(1).stream().findFirst().orElse(null));
        model.addAttribute("crumbs", List.of(Crumb.here(word("population.title"))));
        return "population/people";
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

package vn.sohotich.platform.territory.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.shared.web.Crumb;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Looking units up, then and now: what each is under, what it came from and what became of it. */
@Controller
@RequestMapping("/units")
@PreAuthorize("@access.may('MANAGE_UNITS')")
class UnitPages {
    private static final int PAGE = 50;

    private final Territory territory;
    private final UnitWords words;

    UnitPages(Territory territory, UnitWords words) {
        this.territory = territory;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean former,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("former", former);
        model.addAttribute("words", words);
        model.addAttribute("window", territory.search(q, !former, offset, PAGE));
        return "territory/units";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        Gazetteer gazetteer = territory.gazetteer();
        List<Unit> stretches = gazetteer.stretches(code).stream()
                .sorted((one, other) -> other.validFrom().compareTo(one.validFrom()))
                .toList();
        if (stretches.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("stretches", stretches);
        model.addAttribute("gazetteer", gazetteer);
        model.addAttribute("words", words);
        model.addAttribute(
                "crumbs", List.of(Crumb.link(words.in("place.units"), "/units"), Crumb.here(territory.nameOf(code))));
        return "territory/unit";
    }
}

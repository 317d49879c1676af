package vn.sohotich.platform.record.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** The register books of the actor's units with how far their records have come. */
@Controller
class BookPages {
    private static final int ROWS = 50;

    private final BookTallies tallies;
    private final Access access;
    private final RecordUnits units;
    private final RecordSheets sheets;

    BookPages(BookTallies tallies, Access access, RecordUnits units, RecordSheets sheets) {
        this.tallies = tallies;
        this.access = access;
        this.units = units;
        this.sheets = sheets;
    }

    @GetMapping("/books")
    String books(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        model.addAttribute("window", tallies.list(wanted(actor, unit), kind, offset, ROWS));
        model.addAttribute("unit", unit);
        model.addAttribute("kind", kind);
        model.addAttribute("units", units.choices(actor, Action.SEE_RECORDS));
        model.addAttribute("names", units.names());
        model.addAttribute("kinds", sheets.kinds());
        model.addAttribute(
                "address",
                UriComponentsBuilder.fromPath("/books")
                        .queryParam("unit", unit)
                        .queryParam("kind", kind)
                        .encode()
                        .build()
                        .toUriString());
        return "record/books";
    }

    private Set<String> wanted(Actor actor, String unit) {
        return unit.isBlank() ? access.unitsFor(actor, Action.SEE_RECORDS) : units.below(actor, unit);
    }
}

package vn.sohotich.platform.record.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.web.Crumb;

/** The list of records and the page of one record. */
@Controller
@RequestMapping("/records")
class RecordPages {
    private final Records records;
    private final Access access;
    private final RecordSheets sheets;
    private final RecordUnits units;

    RecordPages(Records records, Access access, RecordSheets sheets, RecordUnits units) {
        this.records = records;
        this.access = access;
        this.sheets = sheets;
        this.units = units;
    }

    @GetMapping
    String list(@ModelAttribute("filter") RecordFilter filter, HttpSession session, Model model) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        String name = (String) session.getAttribute(RecordFilter.NAME);
        model.addAttribute("window", records.searchLogged(actor, filter.query(name)));
        model.addAttribute("name", name);
        model.addAttribute("kinds", sheets.kinds());
        model.addAttribute("units", units.names());
        model.addAttribute("statuses", RecordStatus.values());
        model.addAttribute("lookups", LookupState.values());
        return "record/records";
    }

    /** Searches by name or number; a name stays in the session and out of the address. */
    @PostMapping("/find")
    String find(@RequestParam(defaultValue = "") String q, @ModelAttribute RecordFilter filter, HttpSession session) {
        access.demand(Action.SEE_RECORDS);
        Map<String, String> address = new LinkedHashMap<>(filter.set());
        address.remove("named");
        address.remove("number");
        if (q.isBlank()) {
            session.removeAttribute(RecordFilter.NAME);
        } else if (q.chars().anyMatch(Character::isDigit)) {
            address.put("number", q.strip());
        } else {
            session.setAttribute(RecordFilter.NAME, q.strip());
            address.put("named", "true");
        }
        return "redirect:" + RecordFilter.address(address);
    }

    @GetMapping("/{id}")
    String record(@PathVariable UUID id, Model model) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        CivilRecord record =
                records.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("record", record);
        model.addAttribute("sheet", sheets.of(record, records.origins(actor, id)));
        model.addAttribute("history", sheets.history(record, records.changes(actor, id)));
        model.addAttribute("kind", sheets.kind(record.kind()));
        model.addAttribute(
                "mayCorrect",
                record.status().mayBeCorrected() && access.may(actor, Action.ENTER_RECORD, record.unitCode()));
        model.addAttribute("mayDismiss", access.may(actor, Action.DISMISS_FINDING, record.unitCode()));
        model.addAttribute("crumbs", crumbs(record, null));
        return "record/record";
    }

    List<Crumb> crumbs(CivilRecord record, @Nullable String here) {
        String unit = units.nameThenAndNow(record.unitCode(), record.registered());
        Crumb place = new Crumb(unit, "/books?unit=" + record.unitCode());
        String number = record.number().isEmpty() ? "–" : record.number();
        if (record.bookId() == null) {
            return List.of(place, new Crumb(number, null));
        }
        String book = record.bookYear() == 0 ? record.bookNumber() : record.bookNumber() + "/" + record.bookYear();
        Crumb shelf = new Crumb(record.kind() + " " + book, "/records?book=" + record.bookId());
        return here == null
                ? List.of(place, shelf, new Crumb(number, null))
                : List.of(place, shelf, new Crumb(number, "/records/" + record.id()), new Crumb(here, null));
    }
}

package vn.sohotich.platform.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.web.Crumb;

/** The form of a page of the book, new or to be corrected, laid out by the definition of its kind. */
@Controller
@RequestMapping("/records")
class EntryPages {
    private final Records records;
    private final Access access;
    private final EntryForms forms;
    private final RecordUnits units;

    EntryPages(Records records, Access access, EntryForms forms, RecordUnits units) {
        this.records = records;
        this.access = access;
        this.forms = forms;
        this.units = units;
    }

    @GetMapping("/new")
    String blank(
            @RequestParam(defaultValue = "KS") String kind, @RequestParam(defaultValue = "") String unit, Model model) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        return form(model, actor, type(kind), unit, Map.of(), List.of());
    }

    @PostMapping
    String enter(
            @RequestParam String kind,
            @RequestParam(name = "unitCode") String unit,
            @RequestParam Map<String, String> typed,
            Model model) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        BookType type = type(kind);
        Map<String, String> values = forms.values(type, typed);
        return switch (records.enter(actor, kind, unit, values)) {
            case EntryOutcome.Kept kept -> "redirect:/records/" + kept.id();
            case EntryOutcome.NotKept notKept -> form(model, actor, type, unit, values, notKept.findings());
            case EntryOutcome.Overtaken overtaken -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case EntryOutcome.Declined declined -> {
                model.addAttribute("refusal", declined.refusal());
                yield form(model, actor, type, unit, values, List.of());
            }
        };
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        CivilRecord record = opened(actor, id);
        return form(model, record, forms.shown(record), List.of());
    }

    @PostMapping("/{id}")
    String correct(
            @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> typed, Model model) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        CivilRecord record = opened(actor, id);
        Map<String, String> values = forms.values(type(record.kind()), typed);
        Map<String, String> changes = forms.changes(record, values);
        Map<String, String> shown = new LinkedHashMap<>(forms.shown(record));
        shown.putAll(values);
        return switch (records.correct(actor, id, version, changes)) {
            case EntryOutcome.Kept kept -> "redirect:/records/" + id;
            case EntryOutcome.NotKept notKept -> form(model, record, shown, notKept.findings());
            case EntryOutcome.Overtaken overtaken -> {
                model.addAttribute("refusal", Refusal.of("record.overtaken", overtaken.version()));
                yield form(model, opened(actor, id), shown, List.of());
            }
            case EntryOutcome.Declined declined -> {
                model.addAttribute("refusal", declined.refusal());
                yield form(model, record, shown, List.of());
            }
        };
    }

    private String form(
            Model model, Actor actor, BookType type, String unit, Map<String, String> values, List<Finding> findings) {
        model.addAttribute("unit", unit);
        model.addAttribute("units", units.choices(actor, Action.ENTER_RECORD));
        model.addAttribute("kinds", forms.kinds());
        model.addAttribute("kind", type);
        model.addAttribute("eras", forms.eras(type));
        model.addAttribute("groups", forms.groups(type, values, findings));
        return "record/form";
    }

    private String form(Model model, CivilRecord record, Map<String, String> values, List<Finding> findings) {
        BookType type = type(record.kind());
        model.addAttribute("record", record);
        model.addAttribute("kind", type);
        model.addAttribute("eras", forms.eras(type));
        model.addAttribute(
                "groups", forms.groups(type, values, findings.isEmpty() ? forms.openFindings(record) : findings));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(units.nameOf(record.unitCode()), "/books?unit=" + record.unitCode()),
                        new Crumb(record.number().isEmpty() ? "–" : record.number(), "/records/" + record.id())));
        return "record/form";
    }

    private CivilRecord opened(Actor actor, UUID id) {
        return records.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private BookType type(String kind) {
        return forms.find(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

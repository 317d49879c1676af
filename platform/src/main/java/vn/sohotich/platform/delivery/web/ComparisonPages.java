package vn.sohotich.platform.delivery.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.inspection.ComparedPage;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.inspection.MarkOutcome;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.web.Crumb;

/** A drawn record beside its page: the officer marks field by field and goes on to the next record. */
@Controller
@RequestMapping("/deliveries/{id}/sample")
class ComparisonPages {
    private final Deliveries deliveries;
    private final Inspection inspection;
    private final ComparisonSheet sheet;
    private final DeliveryUnits units;
    private final Access access;
    private final MessageSource messages;

    ComparisonPages(
            Deliveries deliveries,
            Inspection inspection,
            ComparisonSheet sheet,
            DeliveryUnits units,
            Access access,
            MessageSource messages) {
        this.deliveries = deliveries;
        this.inspection = inspection;
        this.sheet = sheet;
        this.units = units;
        this.access = access;
        this.messages = messages;
    }

    /** Leads to the next record that this officer may take, or back to the delivery. */
    @PostMapping("/next")
    String next(@PathVariable UUID id) {
        Optional<Integer> next = inspection.next(access.demand(Action.INSPECT_DELIVERY), id);
        return "redirect:/deliveries/" + id
                + next.map(ordinal -> "/sample/" + ordinal).orElse("");
    }

    @GetMapping("/{ordinal}")
    String page(@PathVariable UUID id, @PathVariable int ordinal, Locale locale, Model model) {
        Actor actor = access.demand(Action.INSPECT_DELIVERY);
        Delivery delivery = deliveries.find(actor, id).orElseThrow(ComparisonPages::missing);
        ComparedPage page = inspection.openLogged(actor, id, ordinal).orElseThrow(ComparisonPages::missing);
        model.addAttribute("delivery", delivery);
        model.addAttribute("page", page);
        model.addAttribute("record", page.civilRecord());
        model.addAttribute("groups", sheet.filled(page, locale));
        model.addAttribute("empty", sheet.empty(page, locale));
        model.addAttribute("unit", units.names().of(page.civilRecord().unitCode()));
        model.addAttribute("progress", inspection.progress(id));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(messages.getMessage("deliveries.title", null, locale), "/deliveries"),
                        new Crumb(delivery.title(), "/deliveries/" + id),
                        Crumb.here(messages.getMessage("delivery.sample.place", new Object[] {ordinal}, locale))));
        return "delivery/compare";
    }

    /** Keeps one mark; answers with what was refused in words, if so. */
    @PostMapping("/{ordinal}/marks")
    ResponseEntity<Map<String, String>> mark(
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam String field,
            @RequestParam Mark.Verdict verdict,
            @RequestParam(defaultValue = "") String inBook,
            Locale locale) {
        Actor actor = access.demand(Action.INSPECT_DELIVERY);
        return switch (inspection.mark(actor, id, ordinal, verdict, field, inBook)) {
            case MarkOutcome.Kept kept -> ResponseEntity.ok(Map.of());
            case MarkOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("said", words(refused.refusal(), locale)));
        };
    }

    /** Finishes the record and leads to the next one. */
    @PostMapping("/{ordinal}/finish")
    String finish(@PathVariable UUID id, @PathVariable int ordinal, RedirectAttributes notes) {
        Actor actor = access.demand(Action.INSPECT_DELIVERY);
        if (inspection.finish(actor, id, ordinal) instanceof MarkOutcome.Refused refused) {
            notes.addFlashAttribute("refusals", List.of(refused.refusal()));
            return "redirect:/deliveries/" + id;
        }
        return next(id);
    }

    private String words(Refusal refusal, Locale locale) {
        Object[] args = refusal.args().toArray();
        return messages.getMessage(refusal.key(), args, locale) + " "
                + messages.getMessage(refusal.mendKey(), args, locale);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

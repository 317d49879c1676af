package vn.sohotich.platform.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.DeliverySettings;
import vn.sohotich.platform.delivery.Terms;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;
import vn.sohotich.platform.delivery.sampling.SamplingTables;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** The list of deliveries with the form of a new one, and one delivery. */
@Controller
@RequestMapping("/deliveries")
class DeliveryPages {
    private static final int ROWS = 50;

    private final Deliveries deliveries;
    private final DeliveryView view;
    private final DeliveryUnits units;
    private final SamplingTables tables;
    private final DeliverySettings settings;
    private final Access access;
    private final Clock clock;

    DeliveryPages(
            Deliveries deliveries,
            DeliveryView view,
            DeliveryUnits units,
            SamplingTables tables,
            DeliverySettings settings,
            Access access,
            Clock clock) {
        this.deliveries = deliveries;
        this.view = view;
        this.units = units;
        this.tables = tables;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /** The list; {@code again} prefills the form with a delivery whose rejected part comes again. */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(required = false) @Nullable UUID again,
            Model model) {
        Actor actor = access.demand(Action.INSPECT_DELIVERY);
        Optional<Delivery> earlier = Optional.ofNullable(again).flatMap(id -> deliveries.find(actor, id));
        model.addAttribute("window", deliveries.list(actor, offset, ROWS));
        model.addAttribute("names", units.names());
        model.addAttribute("units", units.choices(actor));
        model.addAttribute("contractors", deliveries.contractors(actor));
        model.addAttribute("levels", Arrays.asList(InspectionLevel.values()));
        model.addAttribute("limits", tables.limits());
        model.addAttribute("counts", List.of(Terms.Counted.values()));
        model.addAttribute("parts", List.of(Terms.Parts.values()));
        model.addAttribute("usual", earlier.map(Delivery::terms).orElseGet(settings::terms));
        model.addAttribute("earlier", earlier.orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        return "delivery/deliveries";
    }

    @PostMapping
    String declare(@ModelAttribute DeliveryForm form, RedirectAttributes notes) {
        Actor actor = access.demand(Action.RECEIVE_DELIVERY);
        return switch (deliveries.declare(actor, form.declared(settings.terms(), LocalDate.now(clock)))) {
            case DeliveryOutcome.Done done ->
                "redirect:/deliveries/" + done.delivery().id();
            case DeliveryOutcome.Refused refused -> {
                notes.addFlashAttribute("refusals", refused.refusals());
                yield "redirect:/deliveries" + (form.earlier() == null ? "" : "?again=" + form.earlier());
            }
        };
    }

    @GetMapping("/{id}")
    String delivery(@PathVariable UUID id, Locale locale, Model model) {
        view.fill(access.demand(Action.INSPECT_DELIVERY), id, locale, model);
        return "delivery/delivery";
    }
}

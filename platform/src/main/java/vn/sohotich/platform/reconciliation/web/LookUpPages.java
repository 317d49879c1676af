package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.listing.OutcomeQuery;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.web.Crumb;
import vn.sohotich.platform.territory.Territory;

/** The list of outcomes: by outcome, unit, kind of book and role; the watch list is one of its chips. */
@Controller
class LookUpPages {
    private static final int WINDOW = 50;

    private final Reconciliation reconciliation;
    private final Access access;
    private final BookTypes types;
    private final PersonViews views;
    private final Territory territory;
    private final MessageSource messages;

    LookUpPages(
            Reconciliation reconciliation,
            Access access,
            BookTypes types,
            PersonViews views,
            Territory territory,
            MessageSource messages) {
        this.reconciliation = reconciliation;
        this.access = access;
        this.types = types;
        this.views = views;
        this.territory = territory;
        this.messages = messages;
    }

    @GetMapping("/lookups")
    String list(
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "false") boolean watch,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "0") int offset,
            Locale locale,
            Model model) {
        var actor = access.demand(watch ? Action.SEE_WATCH_LIST : Action.SEE_RECORDS);
        var query = new OutcomeQuery(outcome, watch, given(unit), given(kind), given(role), offset, WINDOW);
        model.addAttribute("page", reconciliation.searchLogged(actor, query));
        model.addAttribute("query", query);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("units", territory.communes(access.unitsFor(actor, Action.SEE_RECORDS)));
        model.addAttribute("territory", territory);
        model.addAttribute("types", types.all());
        model.addAttribute("roles", new RoleLabels(views, types, locale));
        model.addAttribute("filters", address(query, false));
        model.addAttribute("address", address(query, true));
        model.addAttribute("crumbs", List.of(Crumb.here(messages.getMessage("lookup.title", null, locale))));
        return "reconciliation/lookups";
    }

    /** The address of this view without its window; without the outcome it is what the chips build on. */
    private static String address(OutcomeQuery query, boolean withOutcome) {
        var address = UriComponentsBuilder.fromPath("/lookups");
        add(address, "unit", query.unit());
        add(address, "kind", query.kind());
        add(address, "role", query.role());
        if (withOutcome && query.outcome() != null) {
            address.queryParam("outcome", query.outcome());
        }
        if (withOutcome && query.watch()) {
            address.queryParam("watch", true);
        }
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}

package vn.sohotich.platform.duplicate.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.DoubtQuery;
import vn.sohotich.platform.duplicate.DoubtState;
import vn.sohotich.platform.duplicate.Duplicates;
import vn.sohotich.platform.duplicate.Walks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.web.Crumb;

/** The list of doubts: by state, cause, kind of book and unit, page after page. */
@Controller
class DoubtPages {
    private static final int ROWS = 50;

    private final Duplicates duplicates;
    private final Walks walks;
    private final Access access;
    private final BookTypes types;
    private final DoubtWords words;
    private final MessageSource messages;
    private final Clock clock;

    DoubtPages(
            Duplicates duplicates,
            Walks walks,
            Access access,
            BookTypes types,
            DoubtWords words,
            MessageSource messages,
            Clock clock) {
        this.duplicates = duplicates;
        this.walks = walks;
        this.access = access;
        this.types = types;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/duplicates")
    String list(
            @RequestParam(required = false) @Nullable DoubtState state,
            @RequestParam(required = false) @Nullable DoubtCode code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var actor = access.demand(Action.SEE_RECORDS);
        var query = new DoubtQuery(state, code, given(kind), given(unit), after, ROWS);
        model.addAttribute("page", duplicates.searchLogged(actor, query));
        model.addAttribute("query", query);
        model.addAttribute("states", DoubtState.values());
        model.addAttribute("codes", DoubtCode.values());
        model.addAttribute("types", types.all());
        model.addAttribute("units", new TreeSet<>(access.unitsFor(actor, Action.SEE_RECORDS)));
        model.addAttribute("words", words);
        model.addAttribute("progress", walks.progress());
        model.addAttribute("filters", address(query, false));
        model.addAttribute("address", address(query, true));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("crumbs", List.of(Crumb.here(messages.getMessage("duplicate.title", null, locale))));
        return "duplicate/doubts";
    }

    /** Opens the next doubt that nobody has decided; behind the last one comes the list. */
    @GetMapping("/duplicates/{id}/next")
    String next(@PathVariable UUID id) {
        var actor = access.demand(Action.SEE_RECORDS);
        var query = new DoubtQuery(DoubtState.OPEN, null, null, null, id, 1);
        return duplicates.searchLogged(actor, query).lines().stream()
                .findFirst()
                .map(line -> "redirect:/duplicates/" + line.doubt().id())
                .orElse("redirect:/duplicates?state=OPEN");
    }

    private static String address(DoubtQuery query, boolean withState) {
        var address = UriComponentsBuilder.fromPath("/duplicates");
        add(address, "code", query.code());
        add(address, "kind", query.kind());
        add(address, "unit", query.unit());
        add(address, "state", withState ? query.state() : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}

package vn.sohotich.platform.reconciliation.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.typing.TypedOutcome;
import vn.sohotich.platform.reconciliation.typing.TypedPage;
import vn.sohotich.platform.reconciliation.typing.WhileTyping;

/** The panels beside the people of a form: sent what is typed so far, never by address, answered with one part each. */
@Controller
class TypingFragment {
    private final WhileTyping typing;
    private final TypingViews views;
    private final Access access;

    TypingFragment(WhileTyping typing, TypingViews views, Access access) {
        this.typing = typing;
        this.views = views;
        this.access = access;
    }

    @PostMapping("/lookups/typing")
    String people(
            @RequestParam String kind,
            @RequestParam String unitCode,
            @RequestParam(required = false) @Nullable UUID record,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model) {
        var written = new HashMap<>(typed);
        written.values().removeIf(String::isBlank);
        var page = new TypedPage(kind, unitCode, record, written);
        switch (typing.lookUpLogged(access.demand(Action.ENTER_RECORD, unitCode), page)) {
            case TypedOutcome.LookedUp found -> {
                model.addAttribute(
                        "people",
                        found.people().stream()
                                .map(person -> views.of(person, locale))
                                .toList());
                model.addAttribute("withNumbers", found.withNumbers());
            }
            case TypedOutcome.Refused refused ->
                throw new AccessDeniedException(refused.refusal().code());
        }
        return "reconciliation/_typing :: people";
    }
}

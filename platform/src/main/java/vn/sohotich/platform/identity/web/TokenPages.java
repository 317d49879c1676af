package vn.sohotich.platform.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.token.AccessTokens;
import vn.sohotich.platform.identity.token.TokenOutcome;

/** The own access tokens: issue, show the secret once, revoke. */
@Controller
@RequestMapping("/tokens")
class TokenPages {
    private final AccessTokens tokens;
    private final CurrentActor actor;
    private final Access access;
    private final Words words;
    private final Clock clock;

    TokenPages(AccessTokens tokens, CurrentActor actor, Access access, Words words, Clock clock) {
        this.tokens = tokens;
        this.actor = actor;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        Actor by = actor.get();
        List<Action> possible = Arrays.stream(Action.values())
                .filter(action -> access.may(by, action))
                .toList();
        model.addAttribute("tokens", tokens.of(by.account()));
        model.addAttribute("possible", possible);
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", clock.getZone());
        return "identity/tokens";
    }

    @PostMapping
    String issue(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable Set<Action> scopes,
            @RequestParam(defaultValue = "90") int days,
            Model model,
            RedirectAttributes next) {
        TokenOutcome outcome = tokens.issue(actor.get(), name, scopes == null ? Set.of() : scopes, days);
        return switch (outcome) {
            case TokenOutcome.Issued issued -> {
                next.addFlashAttribute("secret", issued.secret());
                yield "redirect:/tokens";
            }
            case TokenOutcome.Refused refused -> {
                model.addAttribute("refusal", refused.refusal());
                model.addAttribute("name", name);
                yield list(model);
            }
        };
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes next) {
        if (tokens.revoke(actor.get(), id)) {
            next.addFlashAttribute("said", words.in("token.revoked"));
        }
        return "redirect:/tokens";
    }
}

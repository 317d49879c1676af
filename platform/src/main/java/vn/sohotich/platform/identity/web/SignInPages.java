package vn.sohotich.platform.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohotich.platform.identity.AccountOutcome;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.shared.Refusal;

/** The way in: the sign-in page, and the page that opens the first account of an empty installation. */
@Controller
class SignInPages {
    private static final String FIRST = "identity/first-administrator";

    private final Accounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    SignInPages(Accounts accounts, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String signIn(HttpSession session, Model model) {
        if (actor.find().isPresent()) {
            return "redirect:/";
        }
        if (accounts.none()) {
            return "redirect:/first-administrator";
        }
        if (session.getAttribute("lockedUntil") instanceof String until) {
            session.removeAttribute("lockedUntil");
            model.addAttribute("lockedUntil", Instant.parse(until).atZone(clock.getZone()));
        }
        return "identity/sign-in";
    }

    @GetMapping("/first-administrator")
    String first() {
        return accounts.none() ? FIRST : "redirect:/sign-in";
    }

    @PostMapping("/first-administrator")
    String open(
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam String password,
            @RequestParam String again,
            Model model) {
        AccountOutcome outcome = password.equals(again)
                ? accounts.openFirst(username, displayName, password)
                : new AccountOutcome.Refused(Refusal.of("password.differs"));
        if (outcome instanceof AccountOutcome.Refused refused && accounts.none()) {
            model.addAttribute("refusal", refused.refusal());
            model.addAttribute("username", username);
            model.addAttribute("displayName", displayName);
            return FIRST;
        }
        return outcome instanceof AccountOutcome.Refused ? "redirect:/sign-in" : "redirect:/sign-in?opened";
    }
}

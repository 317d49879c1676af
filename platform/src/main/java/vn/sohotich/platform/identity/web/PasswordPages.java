package vn.sohotich.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.identity.AccountOutcome;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.signin.SessionRenewal;
import vn.sohotich.platform.shared.Refusal;

/** Where somebody changes their own password; a one-time password leads here first. */
@Controller
class PasswordPages {
    private final Accounts accounts;
    private final CurrentActor actor;
    private final SessionRenewal renewal;
    private final Words words;

    PasswordPages(Accounts accounts, CurrentActor actor, SessionRenewal renewal, Words words) {
        this.accounts = accounts;
        this.actor = actor;
        this.renewal = renewal;
        this.words = words;
    }

    @GetMapping("/password")
    String page(Model model) {
        model.addAttribute(
                "oneTime", accounts.find(actor.get().account()).orElseThrow().mustChangePassword());
        return "identity/password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String username = actor.get().account();
        AccountOutcome outcome = password.equals(again)
                ? accounts.changeOwnPassword(username, current, password)
                : new AccountOutcome.Refused(Refusal.of("password.differs"));
        if (outcome instanceof AccountOutcome.Refused refused) {
            model.addAttribute("refusal", refused.refusal());
            return page(model);
        }
        renewal.renew(username, request, response);
        next.addFlashAttribute("said", words.in("password.changed"));
        return "redirect:/";
    }
}

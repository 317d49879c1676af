package vn.sohotich.platform.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.identity.Account;
import vn.sohotich.platform.identity.AccountOutcome;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.web.Crumb;

/** Opening, changing, blocking and unblocking accounts. */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("@access.may('MANAGE_ACCOUNTS')")
class AccountPages {
    private static final int PAGE = 50;
    private static final String FORM = "identity/account";

    private final Accounts accounts;
    private final CurrentActor actor;
    private final GrantedUnits units;
    private final Words words;
    private final Clock clock;

    AccountPages(Accounts accounts, CurrentActor actor, GrantedUnits units, Words words, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute
    void time(Model model) {
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", clock.getZone());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int offset, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("window", accounts.list(actor.get(), q, Math.max(0, offset), PAGE));
        model.addAttribute("units", units);
        return "identity/accounts";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(model, new NewAccount("", "", Set.of(), units.onlyOne(actor.get())), true);
    }

    @GetMapping("/units")
    String units(@RequestParam(defaultValue = "") String like, Model model) {
        model.addAttribute("offered", units.offered(actor.get(), like));
        return "identity/_units :: offered";
    }

    @PostMapping
    String open(NewAccountForm form, Model model, RedirectAttributes next) {
        AccountOutcome outcome = accounts.open(actor.get(), form.wanted());
        return outcome instanceof AccountOutcome.Refused refused
                ? refused(model, refused, form.wanted(), true)
                : settled(outcome, next, "account.opened");
    }

    @GetMapping("/{username}")
    String one(@PathVariable String username, Model model) {
        Account account = visible(username);
        model.addAttribute("account", account);
        return form(model, new NewAccount(username, account.displayName(), account.roles(), account.units()), false);
    }

    @PostMapping("/{username}")
    String change(@PathVariable String username, NewAccountForm form, Model model, RedirectAttributes next) {
        NewAccount wanted = form.wanted(username);
        AccountOutcome outcome = accounts.change(actor.get(), wanted);
        if (outcome instanceof AccountOutcome.Refused refused) {
            model.addAttribute("account", visible(username));
            return refused(model, refused, wanted, false);
        }
        return settled(outcome, next, "account.changed");
    }

    @PostMapping("/{username}/block")
    String block(@PathVariable String username, Model model, RedirectAttributes next) {
        return act(accounts.block(actor.get(), username), username, model, next, "account.blocked");
    }

    @PostMapping("/{username}/unblock")
    String unblock(@PathVariable String username, Model model, RedirectAttributes next) {
        return act(accounts.unblock(actor.get(), username), username, model, next, "account.unblocked");
    }

    @PostMapping("/{username}/password")
    String password(@PathVariable String username, Model model, RedirectAttributes next) {
        return act(accounts.resetPassword(actor.get(), username), username, model, next, "account.password-reset");
    }

    private String act(AccountOutcome outcome, String username, Model model, RedirectAttributes next, String said) {
        if (outcome instanceof AccountOutcome.Refused refused) {
            model.addAttribute("refusal", refused.refusal());
            return one(username, model);
        }
        return settled(outcome, next, said);
    }

    private String settled(AccountOutcome outcome, RedirectAttributes next, String said) {
        next.addFlashAttribute("said", words.in(said));
        return switch (outcome) {
            case AccountOutcome.Opened opened -> {
                next.addFlashAttribute("oneTimePassword", opened.oneTimePassword());
                yield "redirect:/accounts/" + opened.username();
            }
            case AccountOutcome.Settled settled -> "redirect:/accounts/" + settled.username();
            case AccountOutcome.Refused unreached -> "redirect:/accounts";
        };
    }

    private String refused(Model model, AccountOutcome.Refused refused, NewAccount wanted, boolean fresh) {
        model.addAttribute("refusal", refused.refusal());
        return form(model, wanted, fresh);
    }

    private String form(Model model, NewAccount wanted, boolean fresh) {
        Actor by = actor.get();
        List<Role> grantable = Arrays.stream(Role.values())
                .filter(role -> role.rank() <= by.rank())
                .toList();
        model.addAttribute("wanted", wanted);
        model.addAttribute("fresh", fresh);
        model.addAttribute("crumbs", crumbs(fresh ? words.in("account.new") : wanted.username()));
        model.addAttribute("own", wanted.username().equals(by.account()));
        model.addAttribute("grantable", grantable);
        model.addAttribute("granted", units.named(new TreeSet<>(wanted.units())));
        model.addAttribute("offered", units.offered(by, ""));
        return FORM;
    }

    private List<Crumb> crumbs(String here) {
        return List.of(Crumb.link(words.in("place.accounts"), "/accounts"), Crumb.here(here));
    }

    private Account visible(String username) {
        return accounts.visible(actor.get(), username)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

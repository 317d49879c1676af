package vn.sohotich.platform.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.identity.Account;
import vn.sohotich.platform.identity.AccountOutcome;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/** Accounts for programs. */
@RestController
@RequestMapping("/api/v1/accounts")
@PreAuthorize("@access.may('MANAGE_ACCOUNTS')")
@Tag(name = "accounts")
class AccountResource {
    private static final int LARGEST = 500;

    private final Accounts accounts;
    private final CurrentActor actor;

    AccountResource(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Accounts inside the own units")
    Window<Account> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int size) {
        return accounts.list(actor.get(), q, Math.max(0, offset), Math.clamp(size, 1, LARGEST));
    }

    @GetMapping("/{username}")
    Object one(@PathVariable String username) {
        return accounts.visible(actor.get(), username)
                .<Object>map(account -> account)
                .orElseGet(() -> Refusal.of("account.not-found"));
    }

    @PostMapping
    @Operation(summary = "Open an account with a one-time password")
    Object open(@RequestBody NewAccountForm form) {
        return answer(accounts.open(actor.get(), form.wanted()));
    }

    @PutMapping("/{username}")
    Object change(@PathVariable String username, @RequestBody NewAccountForm form) {
        return answer(accounts.change(actor.get(), form.wanted(username)));
    }

    @PostMapping("/{username}/block")
    Object block(@PathVariable String username) {
        return answer(accounts.block(actor.get(), username));
    }

    @PostMapping("/{username}/unblock")
    Object unblock(@PathVariable String username) {
        return answer(accounts.unblock(actor.get(), username));
    }

    @PostMapping("/{username}/password")
    Object password(@PathVariable String username) {
        return answer(accounts.resetPassword(actor.get(), username));
    }

    private static Object answer(AccountOutcome outcome) {
        return outcome instanceof AccountOutcome.Refused refused ? refused.refusal() : ResponseEntity.ok(outcome);
    }
}

package vn.sohotich.platform.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.password.PasswordRules;
import vn.sohotich.platform.identity.password.Passwords;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/**
 * The accounts of this installation. Whoever manages them stays inside their own units and rank ({@link
 * AccountAuthority}); every change is audited in the same transaction.
 */
@Component
public class Accounts {
    private final AccountRows rows;
    private final AccountAuthority authority;
    private final Access access;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;

    Accounts(
            AccountRows rows,
            AccountAuthority authority,
            Access access,
            Passwords passwords,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.authority = authority;
        this.access = access;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<Account> find(String username) {
        return rows.find(username);
    }

    /** The actor of an active account, for work that goes on after the request has ended. */
    public Optional<Actor> actor(String username) {
        return rows.find(username).filter(Account::active).map(Account::actor);
    }

    /** Whether the installation is still without any account. */
    public boolean none() {
        return rows.none();
    }

    /** The accounts that this actor may see: all, or those whose units lie inside their own. */
    @Transactional(readOnly = true)
    public Window<Account> list(Actor by, String like, int offset, int size) {
        String wanted = like.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return by.reach(Action.MANAGE_ACCOUNTS) == Reach.EVERYWHERE
                ? rows.list(null, wanted, offset, size)
                : rows.list(access.unitsFor(by, Action.MANAGE_ACCOUNTS), wanted, offset, size);
    }

    /** How many accounts that this actor manages are locked at this moment after wrong passwords. */
    @Transactional(readOnly = true)
    public long locked(Actor by) {
        return switch (by.reach(Action.MANAGE_ACCOUNTS)) {
            case NONE -> 0;
            case OWN_UNITS -> rows.lockedAt(clock.instant(), access.unitsFor(by, Action.MANAGE_ACCOUNTS));
            case EVERYWHERE -> rows.lockedAt(clock.instant(), null);
        };
    }

    /** An account that this actor may see and manage, or their own. */
    @Transactional(readOnly = true)
    public Optional<Account> visible(Actor by, String username) {
        return rows.find(username)
                .filter(account -> by.account().equals(username)
                        || authority.refusalOver(by, account).isEmpty());
    }

    /** Opens the first account, a system administrator; refused as soon as there is any account. */
    @Transactional
    public AccountOutcome openFirst(String username, String displayName, String password) {
        rows.holdOff();
        if (!rows.none()) {
            return AccountOutcome.refused("account.not-first");
        }
        NewAccount wanted = new NewAccount(username, displayName, Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of());
        return enroll(wanted.username(), wanted, password);
    }

    /** Opens an account on behalf of the installation itself, with a password that may stay. */
    @Transactional
    public AccountOutcome enroll(String by, NewAccount wanted, String password) {
        if (!wanted.hasUsableUsername()) {
            return AccountOutcome.refused("account.username");
        }
        if (!wanted.hasUsableName()) {
            return AccountOutcome.refused("account.name");
        }
        Optional<Refusal> weak = PasswordRules.refusal(wanted.username(), password);
        if (weak.isPresent()) {
            return new AccountOutcome.Refused(weak.get());
        }
        return insert(by, wanted, password, false, new AccountOutcome.Settled(wanted.username()));
    }

    /** Opens an account with a one-time password. */
    @Transactional
    public AccountOutcome open(Actor by, NewAccount wanted) {
        Optional<Refusal> refusal = authority.refusalOf(by, wanted);
        if (refusal.isPresent()) {
            return new AccountOutcome.Refused(refusal.get());
        }
        String once = passwords.oneTime();
        return insert(by.account(), wanted, once, true, new AccountOutcome.Opened(wanted.username(), once));
    }

    /** Gives an account another name, other roles or other units. */
    @Transactional
    public AccountOutcome change(Actor by, NewAccount wanted) {
        return settle(by, wanted.username(), account -> {
            Optional<Refusal> refusal = authority.refusalOf(by, wanted);
            if (refusal.isPresent()) {
                return new AccountOutcome.Refused(refusal.get());
            }
            if (!wanted.roles().contains(Role.SYSTEM_ADMINISTRATOR) && isLastAdministrator(account)) {
                return AccountOutcome.refused("account.last-administrator");
            }
            rows.change(wanted);
            append(by.account(), "account-changed", wanted.username(), wanted.units(), grants(wanted));
            return new AccountOutcome.Settled(wanted.username());
        });
    }

    /** Shuts the account until it is opened again; its sessions and tokens end at once. */
    @Transactional
    public AccountOutcome block(Actor by, String username) {
        return settle(by, username, account -> {
            if (isLastAdministrator(account)) {
                return AccountOutcome.refused("account.last-administrator");
            }
            rows.setActive(username, false, clock.instant());
            append(by.account(), "account-blocked", username, account.units(), Map.of());
            return new AccountOutcome.Settled(username);
        });
    }

    /** Opens a blocked account again, or ends a lock after wrong passwords. */
    @Transactional
    public AccountOutcome unblock(Actor by, String username) {
        return settle(by, username, account -> {
            rows.setActive(username, true, clock.instant());
            append(by.account(), "account-unblocked", username, account.units(), Map.of());
            return new AccountOutcome.Settled(username);
        });
    }

    /** Replaces a forgotten password by a one-time one. */
    @Transactional
    public AccountOutcome resetPassword(Actor by, String username) {
        return settle(by, username, account -> {
            String once = passwords.oneTime();
            rows.setPassword(username, passwords.hash(once), true, clock.instant());
            append(by.account(), "password-reset", username, account.units(), Map.of());
            return new AccountOutcome.Opened(username, once);
        });
    }

    /** Changes the own password; sessions elsewhere end. */
    @Transactional
    public AccountOutcome changeOwnPassword(String username, String current, String next) {
        Optional<Account> account = rows.lock(username);
        if (account.isEmpty()) {
            return AccountOutcome.refused("account.not-found");
        }
        if (!passwords.matches(current, rows.passwordHash(username))) {
            return AccountOutcome.refused("password.wrong");
        }
        if (Passwords.same(current, next)) {
            return AccountOutcome.refused("password.same");
        }
        Optional<Refusal> weak = PasswordRules.refusal(username, next);
        if (weak.isPresent()) {
            return new AccountOutcome.Refused(weak.get());
        }
        rows.setPassword(username, passwords.hash(next), false, clock.instant());
        append(username, "password-changed", username, account.get().units(), Map.of());
        return new AccountOutcome.Settled(username);
    }

    private AccountOutcome insert(
            String by, NewAccount wanted, String password, boolean once, AccountOutcome whenDone) {
        if (!rows.insert(wanted, passwords.hash(password), once, clock.instant(), by)) {
            return AccountOutcome.refused("account.taken", wanted.username());
        }
        append(by, "account-opened", wanted.username(), wanted.units(), grants(wanted));
        return whenDone;
    }

    private AccountOutcome settle(Actor by, String username, Function<Account, AccountOutcome> change) {
        Optional<Account> account = rows.lock(username);
        if (account.isEmpty()) {
            return AccountOutcome.refused("account.not-found");
        }
        return authority
                .refusalOver(by, account.get())
                .<AccountOutcome>map(AccountOutcome.Refused::new)
                .orElseGet(() -> change.apply(account.get()));
    }

    private boolean isLastAdministrator(Account account) {
        return account.active()
                && account.roles().contains(Role.SYSTEM_ADMINISTRATOR)
                && rows.activeWith(Role.SYSTEM_ADMINISTRATOR) == 1;
    }

    private void append(String by, String action, String username, Set<String> units, Map<String, String> detail) {
        trail.append(by, new Act(action, "account", username, Account.unitOf(units), detail));
    }

    private static Map<String, String> grants(NewAccount wanted) {
        String roles = wanted.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        return Map.of("roles", roles, "units", String.join(" ", new TreeSet<>(wanted.units())));
    }
}

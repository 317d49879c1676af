package vn.sohotich.platform.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.shared.Refusal;

/**
 * Who may manage which account: inside the own units, never above the own rank, never the own account. System
 * administration and audit stand alone, so that nobody watches or administers their own work.
 */
@Component
class AccountAuthority {
    private static final Set<Role> STAND_ALONE = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

    private final Access access;

    AccountAuthority(Access access) {
        this.access = access;
    }

    /** Why {@code by} may not touch this account as it stands, if so. */
    Optional<Refusal> refusalOver(Actor by, Account account) {
        if (by.account().equals(account.username())) {
            return Optional.of(Refusal.of("account.own"));
        }
        return reach(by, account.roles(), account.units());
    }

    /** Why {@code by} may not make an account into this, if so. */
    Optional<Refusal> refusalOf(Actor by, NewAccount wanted) {
        if (!wanted.hasUsableUsername()) {
            return Optional.of(Refusal.of("account.username"));
        }
        if (!wanted.hasUsableName()) {
            return Optional.of(Refusal.of("account.name"));
        }
        if (wanted.roles().isEmpty()) {
            return Optional.of(Refusal.of("account.roles-missing"));
        }
        if (wanted.roles().size() > 1 && wanted.roles().stream().anyMatch(STAND_ALONE::contains)) {
            return Optional.of(Refusal.of("account.roles-apart"));
        }
        if (wanted.units().isEmpty() && !wanted.roles().contains(Role.SYSTEM_ADMINISTRATOR)) {
            return Optional.of(Refusal.of("account.units-missing"));
        }
        return reach(by, wanted.roles(), wanted.units());
    }

    private Optional<Refusal> reach(Actor by, Set<Role> roles, Set<String> units) {
        Optional<Refusal> refusal = access.refusal(by, Action.MANAGE_ACCOUNTS);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (roles.stream().anyMatch(role -> role.rank() > by.rank())) {
            return Optional.of(Refusal.of("access.rank"));
        }
        if (by.reach(Action.MANAGE_ACCOUNTS) == Reach.OWN_UNITS
                && (units.isEmpty()
                        || !access.unitsFor(by, Action.MANAGE_ACCOUNTS).containsAll(units))) {
            return Optional.of(Refusal.of("access.unit", String.join(", ", units)));
        }
        return Optional.empty();
    }
}

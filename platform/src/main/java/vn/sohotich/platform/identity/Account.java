package vn.sohotich.platform.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A personal account (tài khoản): the roles and units given to somebody. The password hash stays in the table. */
public record Account(
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> units,
        boolean active,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        Instant credentialsSince,
        @Nullable Instant lastSignIn) {

    /** The actor of this account in a browser session. */
    public Actor actor() {
        return Actor.inSession(username, displayName, roles, units);
    }

    /** The unit under which acts on an account stand in the audit trail: its first one. */
    static @Nullable String unitOf(Set<String> units) {
        return units.stream().sorted().findFirst().orElse(null);
    }

    /** Whether too many wrong passwords hold the account at this moment. */
    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}

package vn.sohotich.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.password.Passwords;

/**
 * Judges an attempt to sign in. Attempts on one account wait for each other, so that the count of failures cannot be
 * outrun; a lock holds even against the right password until it ends.
 */
@Component
public class SignIn {
    /** What came of an attempt. */
    public sealed interface Attempt {
        /** The account stands open. */
        record Welcome(Account account) implements Attempt {}

        /** Unknown username, wrong password or a blocked account: the visitor is not told which. */
        record Turned() implements Attempt {}

        /** Too many wrong passwords; the account opens again at this time. */
        record Locked(Instant until) implements Attempt {}
    }

    private final AccountRows rows;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final Clock clock;
    private final SignInSettings settings;

    SignIn(AccountRows rows, Passwords passwords, AuditTrail trail, Clock clock, SignInSettings settings) {
        this.rows = rows;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.settings = settings;
    }

    /** Tries this username and password; the attempt is counted and audited whatever comes of it. */
    @Transactional
    public Attempt attempt(String username, String password) {
        Optional<Account> found = rows.lock(username);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            return new Attempt.Turned();
        }
        Account account = found.get();
        Instant now = clock.instant();
        if (account.lockedUntil() != null && account.lockedAt(now)) {
            append(account, "sign-in-refused", Map.of("reason", "locked"));
            return new Attempt.Locked(account.lockedUntil());
        }
        if (!passwords.matches(password, rows.passwordHash(username))) {
            return countFailure(account, now);
        }
        if (!account.active()) {
            append(account, "sign-in-refused", Map.of("reason", "blocked"));
            return new Attempt.Turned();
        }
        rows.welcome(username, now);
        append(account, "signed-in", Map.of());
        return new Attempt.Welcome(account);
    }

    private Attempt countFailure(Account account, Instant now) {
        int failures = rows.countFailure(account.username());
        append(account, "sign-in-refused", Map.of("reason", "password", "failures", String.valueOf(failures)));
        if (failures < settings.failures()) {
            return new Attempt.Turned();
        }
        Instant until = now.plus(settings.lock());
        rows.lockUntil(account.username(), until);
        append(
                account,
                "account-locked",
                Map.of("minutes", String.valueOf(settings.lock().toMinutes())));
        return new Attempt.Locked(until);
    }

    private void append(Account account, String action, Map<String, String> detail) {
        String username = account.username();
        trail.append(username, new Act(action, "account", username, Account.unitOf(account.units()), detail));
    }
}

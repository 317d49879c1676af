package vn.sohotich.platform.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;

/**
 * Issues, lists, revokes and recognises access tokens. A token carries at most what its account may do at the moment of
 * use, for at most a year, and can issue no further token.
 */
@Component
public class AccessTokens {
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_NAME = 80;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);
    private static final String MARK = "sht_";

    private final TokenRows rows;
    private final Accounts accounts;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(TokenRows rows, Accounts accounts, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Issues a token of these scopes for this many days to the actor's own account. */
    @Transactional
    public TokenOutcome issue(Actor by, String name, Set<Action> scopes, int days) {
        String title = name.strip();
        if (!by.scopes().containsAll(Set.of(Action.values()))) {
            return refused("token.by-token");
        }
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            return refused("token.name");
        }
        if (scopes.isEmpty() || !scopes.stream().allMatch(scope -> access.may(by, scope))) {
            return refused("token.scopes");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            return refused("token.days", LONGEST_DAYS);
        }
        String secret = secret();
        Instant now = clock.instant();
        AccessToken token =
                rows.insert(by.account(), title, hash(secret), scopes, now, now.plus(Duration.ofDays(days)));
        String granted = scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        append(by.account(), "token-issued", token.id(), Map.of("scopes", granted, "days", String.valueOf(days)));
        return new TokenOutcome.Issued(token, secret);
    }

    /** The tokens of this account, newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> of(String username) {
        return rows.of(username);
    }

    /** Ends a token of the actor's own account at once; false when there is no such living token. */
    @Transactional
    public boolean revoke(Actor by, UUID id) {
        boolean revoked = rows.revoke(id, by.account(), clock.instant());
        if (revoked) {
            append(by.account(), "token-revoked", id, Map.of());
        }
        return revoked;
    }

    /** Whoever this secret stands for, narrowed to the token's scopes; nothing when the token is not usable. */
    @Transactional
    public Optional<Actor> actorOf(String secret) {
        Instant now = clock.instant();
        Optional<AccessToken> token = rows.find(hash(secret)).filter(found -> found.usableAt(now));
        token.filter(found -> isNoteworthy(found, now)).ifPresent(found -> rows.noteUse(found.id(), now));
        return token.flatMap(found -> accounts.actor(found.username()).map(actor -> narrowed(actor, found)));
    }

    private static boolean isNoteworthy(AccessToken token, Instant now) {
        Instant last = token.lastUsedAt();
        return last == null || last.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    private static Actor narrowed(Actor actor, AccessToken token) {
        return new Actor(actor.account(), actor.displayName(), actor.roles(), actor.units(), token.scopes());
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void append(String by, String action, UUID id, Map<String, String> detail) {
        trail.append(by, new Act(action, "token", id.toString(), null, detail));
    }

    private static TokenOutcome refused(String code, Object... args) {
        return new TokenOutcome.Refused(Refusal.of(code, args));
    }
}

package vn.sohotich.platform.identity.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.identity.Action;

/** An access token as it can be shown again: everything but the secret, of which only the SHA-256 is kept. */
public record AccessToken(
        UUID id,
        String username,
        String name,
        Set<Action> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Whether the token opens the door at this moment. */
    public boolean usableAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}

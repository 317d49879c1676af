package vn.sohotich.platform.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.identity.Action;

@Repository
class TokenRows {
    private static final String COLUMNS =
            "id, username, name, scopes, created_at, expires_at, revoked_at, last_used_at";

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccessToken insert(String username, String name, byte[] hash, Set<Action> scopes, Instant now, Instant expires) {
        return jdbc.sql("""
                INSERT INTO identity.access_token (username, name, hash, scopes, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING """ + " " + COLUMNS)
                .params(username, name, hash)
                .param(scopes.stream().map(Enum::name).sorted().toArray(String[]::new))
                .params(at(now), at(expires))
                .query(TokenRows::read)
                .single();
    }

    Optional<AccessToken> find(byte[] hash) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM identity.access_token WHERE hash = ?")
                .param(hash)
                .query(TokenRows::read)
                .optional();
    }

    List<AccessToken> of(String username) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM identity.access_token WHERE username = ? ORDER BY created_at DESC LIMIT 200")
                .param(username)
                .query(TokenRows::read)
                .list();
    }

    boolean revoke(UUID id, String username, Instant now) {
        return jdbc.sql("""
                UPDATE identity.access_token SET revoked_at = ?
                WHERE id = ? AND username = ? AND revoked_at IS NULL""").params(at(now), id, username).update() == 1;
    }

    void noteUse(UUID id, Instant now) {
        jdbc.sql("UPDATE identity.access_token SET last_used_at = ? WHERE id = ?")
                .params(at(now), id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static AccessToken read(ResultSet row, int number) throws SQLException {
        Set<Action> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(Action::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                scopes,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

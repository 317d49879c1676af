package vn.sohotich.platform.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.Window;

@Repository
class AccountRows {
    private static final String COLUMNS = """
            username, display_name, roles, units, active, must_change_password, locked_until, credentials_since,
            last_sign_in""";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM identity.account)")
                .query(Boolean.class)
                .single();
    }

    void holdOff() {
        jdbc.sql("LOCK TABLE identity.account IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM identity.account WHERE username = ?")
                .param(username)
                .query(AccountRows::read)
                .optional();
    }

    Optional<Account> lock(String username) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM identity.account WHERE username = ? FOR UPDATE")
                .param(username)
                .query(AccountRows::read)
                .optional();
    }

    String passwordHash(String username) {
        return jdbc.sql("SELECT password_hash FROM identity.account WHERE username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    boolean insert(NewAccount wanted, String hash, boolean mustChange, Instant now, String by) {
        return jdbc.sql("""
                INSERT INTO identity.account (username, display_name, password_hash, roles, units,
                    must_change_password, credentials_since, created_at, created_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (username) DO NOTHING""")
                        .params(wanted.username(), wanted.displayName(), hash)
                        .param(names(wanted.roles()))
                        .param(wanted.units().toArray(String[]::new))
                        .params(mustChange, at(now), at(now), by)
                        .update()
                == 1;
    }

    void change(NewAccount wanted) {
        jdbc.sql("UPDATE identity.account SET display_name = ?, roles = ?, units = ? WHERE username = ?")
                .param(wanted.displayName())
                .param(names(wanted.roles()))
                .param(wanted.units().toArray(String[]::new))
                .param(wanted.username())
                .update();
    }

    void setActive(String username, boolean active, Instant now) {
        jdbc.sql("""
                UPDATE identity.account SET active = ?, credentials_since = ?, failed_attempts = 0, locked_until = NULL
                WHERE username = ?""").params(active, at(now), username).update();
    }

    void setPassword(String username, String hash, boolean mustChange, Instant now) {
        jdbc.sql("""
                UPDATE identity.account SET password_hash = ?, must_change_password = ?, credentials_since = ?,
                    failed_attempts = 0, locked_until = NULL
                WHERE username = ?""").params(hash, mustChange, at(now), username).update();
    }

    int countFailure(String username) {
        return jdbc.sql("""
                UPDATE identity.account SET failed_attempts = failed_attempts + 1 WHERE username = ?
                RETURNING failed_attempts""").param(username).query(Integer.class).single();
    }

    void lockUntil(String username, @Nullable Instant until) {
        jdbc.sql("UPDATE identity.account SET failed_attempts = 0, locked_until = ? WHERE username = ?")
                .param(until == null ? null : at(until))
                .param(username)
                .update();
    }

    void welcome(String username, Instant now) {
        jdbc.sql("""
                UPDATE identity.account SET failed_attempts = 0, locked_until = NULL, last_sign_in = ?
                WHERE username = ?""").params(at(now), username).update();
    }

    /** How many active accounts are locked at this moment inside the given units (anywhere when null). */
    long lockedAt(Instant now, @Nullable Set<String> within) {
        String[] codes = within == null ? null : within.toArray(String[]::new);
        return jdbc.sql("""
                SELECT count(*) FROM identity.account
                WHERE active AND locked_until > ? AND (?::text[] IS NULL OR units && ?::text[])""")
                .param(at(now))
                .param(codes)
                .param(codes)
                .query(Long.class)
                .single();
    }

    long activeWith(Role role) {
        return jdbc.sql("SELECT count(*) FROM identity.account WHERE active AND ? = ANY(roles)")
                .param(role.name())
                .query(Long.class)
                .single();
    }

    /** Accounts whose units all lie in the given ones (every account when null), by username. */
    Window<Account> list(@Nullable Set<String> within, String like, int offset, int size) {
        String[] codes = within == null ? null : within.toArray(String[]::new);
        String where = """
                 FROM identity.account
                WHERE (?::text[] IS NULL OR (units <@ ?::text[] AND units <> '{}'))
                  AND (username LIKE ? OR lower(display_name) LIKE ?)""";
        String pattern = "%" + like + "%";
        long total = jdbc.sql("SELECT count(*)" + where)
                .param(codes)
                .param(codes)
                .params(pattern, pattern)
                .query(Long.class)
                .single();
        List<Account> items = jdbc.sql("SELECT " + COLUMNS + where + " ORDER BY username OFFSET ? LIMIT ?")
                .param(codes)
                .param(codes)
                .params(pattern, pattern, offset, size)
                .query(AccountRows::read)
                .list();
        return new Window<>(items, total, true, offset, size);
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                texts(row.getArray("units")),
                row.getBoolean("active"),
                row.getBoolean("must_change_password"),
                instant(row, "locked_until"),
                row.getObject("credentials_since", OffsetDateTime.class).toInstant(),
                instant(row, "last_sign_in"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

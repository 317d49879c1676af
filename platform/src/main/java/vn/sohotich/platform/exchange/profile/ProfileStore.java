package vn.sohotich.platform.exchange.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.database.JsonText;

/** The tables of profiles, of the versions by which imports were read, and of remarks about their files. */
@Repository
class ProfileStore {
    private static final String VERSIONS = """
            SELECT p.id, p.province_code, p.retired_at, v.version, v.content, v.saved_by, v.saved_at
            FROM exchange.profile p JOIN exchange.profile_version v ON v.profile_id = p.id
            """;
    private static final String NEWEST =
            "v.version = (SELECT max(version) FROM exchange.profile_version WHERE profile_id = p.id)";

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profile of this name, made if there is none, and kept still until the transaction ends. */
    UUID lock(String province, String name, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO exchange.profile (province_code, name, created_by, created_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT (province_code, name) DO NOTHING""").params(province, name, by, Timestamp.from(at)).update();
        return jdbc.sql("SELECT id FROM exchange.profile WHERE province_code = ? AND name = ? FOR UPDATE")
                .params(province, name)
                .query(UUID.class)
                .single();
    }

    void insertVersion(UUID id, int version, ImportProfile profile, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO exchange.profile_version (profile_id, version, kind, fingerprint, content, saved_by,
                            saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        version,
                        profile.kind(),
                        profile.fingerprint(),
                        ProfileText.write(profile),
                        by,
                        Timestamp.from(at))
                .update();
    }

    void setRetired(UUID id, boolean retired, String by, Instant at) {
        jdbc.sql("UPDATE exchange.profile SET retired_by = :by, retired_at = :at WHERE id = :id")
                .param("by", retired ? by : null)
                .param("at", retired ? Timestamp.from(at) : null)
                .param("id", id)
                .update();
    }

    Optional<SavedProfile> newest(UUID id) {
        return jdbc.sql(VERSIONS + "WHERE p.id = ? AND " + NEWEST)
                .param(id)
                .query((row, number) -> saved(row))
                .optional();
    }

    Optional<SavedProfile> version(UUID id, int version) {
        return jdbc.sql(VERSIONS + "WHERE p.id = ? AND v.version = ?")
                .params(id, version)
                .query((row, number) -> saved(row))
                .optional();
    }

    List<SavedProfile> versions(UUID id) {
        return jdbc.sql(VERSIONS + "WHERE p.id = ? ORDER BY v.version DESC")
                .param(id)
                .query((row, number) -> saved(row))
                .list();
    }

    List<SavedProfile> ofProvinces(Set<String> provinces) {
        return jdbc.sql(VERSIONS + "WHERE p.province_code = ANY(?) AND " + NEWEST + " ORDER BY p.name")
                .param(provinces.toArray(String[]::new))
                .query((row, number) -> saved(row))
                .list();
    }

    /** Profiles in use whose newest version was made for one of these headers, the latest first. */
    List<SavedProfile> recognising(String province, Collection<String> fingerprints) {
        return jdbc.sql(VERSIONS + "WHERE p.province_code = ? AND p.retired_at IS NULL AND v.fingerprint = ANY(?) AND "
                        + NEWEST + " ORDER BY v.saved_at DESC")
                .params(province, fingerprints.toArray(String[]::new))
                .query((row, number) -> saved(row))
                .list();
    }

    void pin(UUID batchId, SavedProfile saved, Map<String, String> constants) {
        jdbc.sql("""
                        INSERT INTO exchange.batch_profile (batch_id, profile_id, version, constants)
                        VALUES (?, ?, ?, ?::json)
                        ON CONFLICT (batch_id) DO UPDATE SET profile_id = excluded.profile_id,
                            version = excluded.version, constants = excluded.constants""")
                .params(batchId, saved.id(), saved.version(), JsonText.of(constants))
                .update();
    }

    Optional<PinnedProfile> pinned(UUID batchId) {
        return jdbc.sql("SELECT profile_id, version, constants FROM exchange.batch_profile WHERE batch_id = ?")
                .param(batchId)
                .query((row, number) -> Map.entry(
                        Map.entry(row.getObject("profile_id", UUID.class), row.getInt("version")),
                        JsonText.map(row.getString("constants"))))
                .optional()
                .flatMap(row -> version(row.getKey().getKey(), row.getKey().getValue())
                        .map(saved -> new PinnedProfile(saved, row.getValue())));
    }

    private static SavedProfile saved(ResultSet row) throws SQLException {
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        try {
            return new SavedProfile(
                    row.getObject("id", UUID.class),
                    row.getString("province_code"),
                    row.getInt("version"),
                    ProfileText.read(row.getString("content")),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    retired == null ? null : retired.toInstant());
        } catch (ProfileText.UnreadableProfile damaged) {
            throw new IllegalStateException("a kept profile is damaged at " + damaged.place(), damaged);
        }
    }
}

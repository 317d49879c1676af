package vn.sohotich.platform.reconciliation.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.reconciliation.model.ModelVersion.ModelSwitch;

/** Model versions and switches in the database; both are only ever added to. */
@Repository
class Models {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACTIVE = "(SELECT model_no FROM reconciliation.model_switch ORDER BY no DESC LIMIT 1)";
    private static final String ALL =
            "SELECT m.*, s.switched_by, s.switched_at, s.reason, coalesce(m.no = " + ACTIVE + """
            , false) AS active
            FROM reconciliation.model m
            LEFT JOIN LATERAL (SELECT * FROM reconciliation.model_switch w WHERE w.model_no = m.no
                               ORDER BY w.no DESC LIMIT 1) AS s ON true
            """;

    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be kept of a new version; its place in the list and its name are given here. */
    record Draft(
            String name,
            String learnt,
            boolean shipped,
            @Nullable UUID workId,
            String madeBy,
            Instant madeAt,
            @Nullable ModelSample sample,
            @Nullable ModelFigures figures) {}

    /** Newest first. */
    List<ModelVersion> all() {
        return jdbc.sql(ALL + "ORDER BY m.no DESC").query(Models::version).list();
    }

    Optional<ModelVersion> find(long no) {
        return jdbc.sql(ALL + "WHERE m.no = :no")
                .param("no", no)
                .query(Models::version)
                .optional();
    }

    Optional<ModelVersion> ofWork(UUID workId) {
        return jdbc.sql(ALL + "WHERE m.work_id = :work")
                .param("work", workId)
                .query(Models::version)
                .optional();
    }

    Optional<ModelVersion> shippedAs(String learnt) {
        return jdbc.sql(ALL + "WHERE m.origin = 'SHIPPED' AND m.learnt = :learnt")
                .param("learnt", learnt)
                .query(Models::version)
                .optional();
    }

    Optional<Long> activeNo() {
        return jdbc.sql("SELECT " + ACTIVE + " AS no").query(Long.class).optional();
    }

    /** Keeps a version; a name that is taken gets the version's number behind it. */
    ModelVersion add(Draft draft) {
        long no = jdbc.sql("""
                        WITH place AS (SELECT nextval(pg_get_serial_sequence('reconciliation.model', 'no')) AS no)
                        INSERT INTO reconciliation.model
                            (no, version, learnt, origin, work_id, made_by, made_at, sample, figures)
                        OVERRIDING SYSTEM VALUE
                        SELECT no, CASE WHEN :named AND NOT EXISTS
                                       (SELECT FROM reconciliation.model WHERE version = :name)
                                   THEN :name ELSE :name || '-' || no END,
                               :learnt, :origin, :work::uuid, :by, :at, :sample::jsonb, :figures::jsonb
                        FROM place RETURNING no""")
                .param("named", draft.shipped())
                .param("name", draft.name())
                .param("learnt", draft.learnt())
                .param("origin", draft.shipped() ? "SHIPPED" : "ESTIMATED")
                .param("work", draft.workId())
                .param("by", draft.madeBy())
                .param("at", draft.madeAt().atOffset(ZoneOffset.UTC))
                .param("sample", json(draft.sample()))
                .param("figures", json(draft.figures()))
                .query(Long.class)
                .single();
        return find(no).orElseThrow();
    }

    void switchTo(long no, String by, Instant at, String reason) {
        jdbc.sql("""
                        INSERT INTO reconciliation.model_switch (model_no, switched_by, switched_at, reason)
                        VALUES (:no, :by, :at, :reason)""")
                .param("no", no)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static ModelVersion version(ResultSet row, int index) throws SQLException {
        String by = row.getString("switched_by");
        ModelSwitch last = by == null
                ? null
                : new ModelSwitch(by, row.getTimestamp("switched_at").toInstant(), row.getString("reason"));
        ModelState state =
                row.getBoolean("active") ? ModelState.ACTIVE : last == null ? ModelState.PROPOSED : ModelState.FORMER;
        return new ModelVersion(
                row.getLong("no"),
                row.getString("version"),
                row.getString("learnt"),
                row.getString("origin").equals("SHIPPED"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                state,
                last,
                read(row.getString("sample"), ModelSample.class),
                read(row.getString("figures"), ModelFigures.class));
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }
}

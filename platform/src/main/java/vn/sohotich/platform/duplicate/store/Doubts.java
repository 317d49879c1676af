package vn.sohotich.platform.duplicate.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.DoubtState;

/** The doubts in the database; none is ever removed. */
@Repository
public class Doubts {
    private static final String STANDING = "SELECT * FROM duplicate.doubt WHERE superseded_at IS NULL AND ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Doubts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<Doubt> find(UUID id) {
        return jdbc.sql("SELECT * FROM duplicate.doubt WHERE id = :id")
                .param("id", id)
                .query(DoubtRows::read)
                .optional();
    }

    /** The same, kept still until the running transaction ends. */
    public Optional<Doubt> locked(UUID id) {
        return jdbc.sql("SELECT * FROM duplicate.doubt WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(DoubtRows::read)
                .optional();
    }

    /** Every doubt that stands about these records. */
    public List<Doubt> about(Collection<UUID> recordIds) {
        return jdbc.sql(STANDING + "(first_record = ANY(:ids) OR second_record = ANY(:ids)) ORDER BY rank, id")
                .param("ids", recordIds.toArray(UUID[]::new))
                .query(DoubtRows::read)
                .list();
    }

    /** Every contradiction that stands about these citizens. */
    public List<Doubt> aboutCitizens(Collection<String> personalIds) {
        return jdbc.sql(STANDING + "person = ANY(:ids) AND person <> ''")
                .param("ids", personalIds.toArray(String[]::new))
                .query(DoubtRows::read)
                .list();
    }

    public void settle(Settlement settlement, Instant now) {
        if (!settlement.overtaken().isEmpty()) {
            jdbc.sql("UPDATE duplicate.doubt SET superseded_at = :now WHERE id = ANY(:ids)")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("ids", settlement.overtaken().toArray(UUID[]::new))
                    .update();
        }
        renew(settlement.renewed());
        add(settlement.added(), now);
    }

    private void renew(Map<UUID, Grounds> renewed) {
        if (!renewed.isEmpty()) {
            batches.batchUpdate(
                    """
                            UPDATE duplicate.doubt SET severity = :severity, rank = :rank, probability = :probability,
                                remarks = :remarks, first_version = :firstVersion, first_unit = :firstUnit,
                                second_version = :secondVersion, second_unit = :secondUnit
                            WHERE id = :id""",
                    renewed.entrySet().stream()
                            .map(one -> values(one.getValue()).addValue("id", one.getKey()))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private void add(List<Grounds> added, Instant now) {
        if (!added.isEmpty()) {
            batches.batchUpdate(
                    """
                            INSERT INTO duplicate.doubt (code, severity, rank, first_record, first_version, first_unit,
                                first_kind, first_role, second_record, second_version, second_unit, second_kind,
                                second_role, person, probability, remarks, found_at)
                            VALUES (:code, :severity, :rank, :firstRecord, :firstVersion, :firstUnit, :firstKind,
                                :firstRole, :secondRecord, :secondVersion, :secondUnit, :secondKind, :secondRole,
                                :person, :probability, :remarks, :now)""",
                    added.stream()
                            .map(one -> values(one).addValue("now", now.atOffset(ZoneOffset.UTC)))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource values(Grounds grounds) {
        return new MapSqlParameterSource()
                .addValue("code", grounds.code().name())
                .addValue("severity", grounds.severity().name())
                .addValue("rank", DoubtRows.rank(grounds.severity()))
                .addValue("firstRecord", grounds.first().recordId())
                .addValue("firstVersion", grounds.first().version())
                .addValue("firstUnit", grounds.first().unitCode())
                .addValue("firstKind", grounds.first().kind())
                .addValue("firstRole", grounds.first().role())
                .addValue("secondRecord", grounds.second().recordId())
                .addValue("secondVersion", grounds.second().version())
                .addValue("secondUnit", grounds.second().unitCode())
                .addValue("secondKind", grounds.second().kind())
                .addValue("secondRole", grounds.second().role())
                .addValue("person", grounds.person())
                .addValue("probability", grounds.probability())
                .addValue("remarks", grounds.remarks().toArray(String[]::new));
    }

    /** Writes a person's decision; {@code state} OPEN takes one back. */
    public void decide(UUID id, DoubtState state, @Nullable UUID stands, String by, String reason, Instant at) {
        var values = new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("state", state.name())
                .addValue("verdict", state == DoubtState.OPEN ? "REOPENED" : state.name())
                .addValue("stands", stands)
                .addValue("by", by)
                .addValue("reason", reason)
                .addValue("at", at.atOffset(ZoneOffset.UTC));
        batches.update("""
                        UPDATE duplicate.doubt SET state = :state, stands = CAST(:stands AS uuid), decided_at = :at,
                            decided_by = :by, reason = :reason WHERE id = :id""", values);
        batches.update("""
                        INSERT INTO duplicate.doubt_decision (doubt_id, decided_at, decided_by, verdict, stands, reason)
                        VALUES (:id, :at, :by, :verdict, CAST(:stands AS uuid), :reason)""", values);
    }
}

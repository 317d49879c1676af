package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.reconciliation.model.LookUpLock;

/** The outcomes of look-ups in the database; nothing is ever removed, what is replaced keeps the time until it stood. */
@Repository
class Outcomes {
    private static final String NOW = "SELECT * FROM reconciliation.person_outcome WHERE superseded_at IS NULL AND ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final LookUpLock lock;

    Outcomes(JdbcClient jdbc, NamedParameterJdbcTemplate batches, LookUpLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.batches = batches;
    }

    /** Look-ups and decisions wait for each other until the end of the transaction. */
    void lock() {
        lock.take();
    }

    List<PersonOutcome> of(UUID recordId) {
        return of(List.of(recordId));
    }

    List<PersonOutcome> of(Collection<UUID> recordIds) {
        return jdbc.sql(NOW + "record_id = ANY(:records) ORDER BY record_id, id")
                .param("records", recordIds.toArray(UUID[]::new))
                .query(OutcomeRows::read)
                .list();
    }

    Optional<PersonOutcome> of(UUID recordId, String role) {
        return jdbc.sql(NOW + "record_id = :record AND role = :role")
                .param("record", recordId)
                .param("role", role)
                .query(OutcomeRows::read)
                .optional();
    }

    /** All outcomes that ever stood for a record, newest first. */
    List<PersonOutcome> history(UUID recordId) {
        return jdbc.sql("SELECT * FROM reconciliation.person_outcome WHERE record_id = :record ORDER BY role, id DESC")
                .param("record", recordId)
                .query(OutcomeRows::read)
                .list();
    }

    List<Reconciliation.Identified> identified(Collection<UUID> recordIds) {
        return jdbc.sql("""
                        SELECT record_id, role, personal_id FROM reconciliation.person_outcome
                        WHERE superseded_at IS NULL AND record_id = ANY(:records) AND personal_id <> ''
                          AND outcome IN ('CONSISTENT', 'INCONSISTENT')""")
                .param("records", recordIds.toArray(UUID[]::new))
                .query(Reconciliation.Identified.class)
                .list();
    }

    boolean hasUndecided(UUID recordId) {
        return jdbc.sql("SELECT EXISTS (" + NOW + "record_id = :record AND outcome = 'AMBIGUOUS')")
                .param("record", recordId)
                .query(Boolean.class)
                .single();
    }

    /** The same was found again, for newer versions of record, register or model. */
    void confirm(Collection<PersonOutcome> confirmed) {
        batch("""
                UPDATE reconciliation.person_outcome
                SET record_version = :recordVersion, unit_code = :unit, model_version = :model,
                    register_version = :register, finding = :finding::jsonb
                WHERE id = :id""", confirmed);
    }

    void add(Collection<PersonOutcome> added) {
        batch("""
                INSERT INTO reconciliation.person_outcome (record_id, record_version, role, unit_code, kind, outcome,
                    status, personal_id, differs, finding, model_version, register_version, found_at, decided_by, reason)
                VALUES (:record, :recordVersion, :role, :unit, :kind, :outcome, :status, :personalId, :differs,
                    :finding::jsonb, :model, :register, :foundAt, :decidedBy, :reason)""", added);
    }

    void supersede(Collection<PersonOutcome> replaced, Instant at) {
        if (!replaced.isEmpty()) {
            jdbc.sql("UPDATE reconciliation.person_outcome SET superseded_at = :at WHERE id = ANY(:ids)")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("ids", replaced.stream().map(PersonOutcome::id).toArray(UUID[]::new))
                    .update();
        }
    }

    void retract(UUID id, Instant at) {
        jdbc.sql("UPDATE reconciliation.person_outcome SET status = 'RETRACTED', superseded_at = :at WHERE id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void batch(String statement, Collection<PersonOutcome> outcomes) {
        if (!outcomes.isEmpty()) {
            batches.batchUpdate(
                    statement, outcomes.stream().map(Outcomes::values).toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource values(PersonOutcome outcome) {
        return new MapSqlParameterSource()
                .addValue("id", outcome.id())
                .addValue("record", outcome.recordId())
                .addValue("recordVersion", outcome.recordVersion())
                .addValue("role", outcome.role())
                .addValue("unit", outcome.unitCode())
                .addValue("kind", outcome.kind())
                .addValue("outcome", outcome.outcome().name())
                .addValue("status", outcome.status().name())
                .addValue("personalId", outcome.finding().personalId())
                .addValue("differs", outcome.finding().differs().toArray(String[]::new))
                .addValue("finding", OutcomeRows.json(outcome.finding()))
                .addValue("model", outcome.modelVersion())
                .addValue("register", outcome.registerVersion())
                .addValue("foundAt", outcome.foundAt().atOffset(ZoneOffset.UTC))
                .addValue("decidedBy", outcome.decidedBy())
                .addValue("reason", outcome.reason());
    }
}

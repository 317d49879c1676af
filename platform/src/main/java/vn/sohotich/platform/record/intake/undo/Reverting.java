package vn.sohotich.platform.record.intake.undo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The set-based statements that take an import back, stretch by stretch of its rows, in the transaction of the undoing. */
@Repository
class Reverting {
    private static final String STRETCH = " AND s.ordinal >= :from AND s.ordinal < :to";

    private final JdbcClient jdbc;

    Reverting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps every record of the import still, so that nobody builds upon one meanwhile. */
    void lock(UUID batchId) {
        jdbc.sql("""
                        SELECT count(*) FROM (SELECT r.id FROM record.staged_entry s
                        JOIN record.civil_record r ON r.id = CASE s.action WHEN 'CREATE' THEN s.id ELSE s.target_id END
                        WHERE s.batch_id = ? AND s.action IN ('CREATE', 'CHANGE') ORDER BY r.id FOR UPDATE OF r) locked""").param(batchId).query(Long.class).single();
    }

    /** Takes away the records that the import brought; what was written in them stays with the import. */
    List<UUID> remove(UUID batchId, int from, int to) {
        return jdbc.sql("DELETE FROM record.civil_record r USING record.staged_entry s"
                        + " WHERE s.batch_id = :batch AND s.action = 'CREATE' AND r.id = s.id" + STRETCH
                        + " RETURNING r.id")
                .param("batch", batchId)
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list();
    }

    /** Gives records their earlier content back, as a version of its own so that both stand in their history. */
    List<UUID> restore(UUID batchId, int from, int to, String actor, Instant at) {
        String mine = " FROM record.staged_entry s JOIN record.before_import b ON b.batch_id = s.batch_id"
                + " AND b.record_id = s.target_id WHERE s.batch_id = :batch AND s.action = 'CHANGE'" + STRETCH;
        run(
                "UPDATE record.finding f SET status = 'RESOLVED' WHERE f.status = 'OPEN' AND f.content_id IN (SELECT s.id"
                        + mine + ")",
                batchId,
                from,
                to,
                actor,
                at);
        run(
                "UPDATE record.finding f SET status = 'OPEN' WHERE f.id IN (SELECT unnest(b.open_findings)" + mine
                        + ")",
                batchId,
                from,
                to,
                actor,
                at);
        run(
                "INSERT INTO record.revision (record_id, version, content_id, cause, actor, at)"
                        + " SELECT r.id, r.version + 1, m.content_id, 'UNDONE', :actor, :at FROM record.civil_record r"
                        + " JOIN (SELECT b.*" + mine + ") m ON m.record_id = r.id",
                batchId,
                from,
                to,
                actor,
                at);
        return putBack(mine, batchId, from, to, at);
    }

    /** The records as they were before the import, one version further. */
    private List<UUID> putBack(String mine, UUID batchId, int from, int to, Instant at) {
        return jdbc.sql("""
                        UPDATE record.civil_record r SET unit_code = m.unit_code, province_code = m.province_code,
                            book_id = m.book_id, book_number = m.book_number, book_year = m.book_year,
                            number = m.number, number_key = m.number_key, number_value = m.number_value,
                            page = m.page, registered = m.registered, registered_on = m.registered_on,
                            principal_name = m.principal_name, principal_plain = m.principal_plain,
                            principal_birth = m.principal_birth, search_keys = m.search_keys,
                            content_id = m.content_id, content_hash = m.content_hash, batch_id = m.prior_batch_id,
                            source_row = m.source_row, entered_by = m.entered_by, status = m.status,
                            error_count = m.error_count, lookup = 'PENDING', version = r.version + 1, updated_at = :at
                        FROM (SELECT b.*""" + mine + ") m WHERE r.id = m.record_id RETURNING r.id")
                .param("batch", batchId)
                .param("from", from)
                .param("to", to)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
    }

    private void run(String statement, UUID batchId, int from, int to, String actor, Instant at) {
        jdbc.sql(statement)
                .param("batch", batchId)
                .param("from", from)
                .param("to", to)
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Doubled numbers of other records that the import had put right are doubled again. */
    void reopen(UUID batchId) {
        jdbc.sql("""
                        WITH opened AS (
                            UPDATE record.finding f SET status = 'OPEN'
                            FROM record.released_finding l, record.civil_record r
                            WHERE l.batch_id = ? AND f.id = l.finding_id AND f.status = 'RESOLVED'
                              AND r.content_id = f.content_id
                            RETURNING r.id)
                        UPDATE record.civil_record r SET error_count = error_count + o.opened
                        FROM (SELECT id, count(*) AS opened FROM opened GROUP BY id) o WHERE r.id = o.id""").param(batchId).update();
    }

    /** A number that only one record claims, now that the others are gone, is no duplicate any longer. */
    void release(UUID batchId) {
        jdbc.sql("""
                        WITH place AS (
                            SELECT DISTINCT unit_code, kind, book_year, book_number, number_value, number_key
                            FROM record.staged_entry
                            WHERE batch_id = ? AND action IN ('CREATE', 'CHANGE') AND number_key <> ''),
                        alone AS (
                            SELECT (array_agg(r.content_id))[1] AS content_id, (array_agg(r.id))[1] AS id
                            FROM place JOIN record.civil_record r USING (unit_code, kind, book_year, book_number,
                                number_value, number_key)
                            GROUP BY unit_code, kind, book_year, book_number, number_value, number_key
                            HAVING count(*) = 1),
                        closed AS (
                            UPDATE record.finding f SET status = 'RESOLVED' FROM alone
                            WHERE f.content_id = alone.content_id AND f.code = 'DUPLICATE_NUMBER' AND f.status = 'OPEN'
                            RETURNING alone.id)
                        UPDATE record.civil_record r SET error_count = greatest(0, error_count - c.closed)
                        FROM (SELECT id, count(*) AS closed FROM closed GROUP BY id) c WHERE r.id = c.id""").param(batchId).update();
    }

    /** Books that came with the import and hold nothing any more. */
    List<UUID> emptyBooks(UUID batchId) {
        return jdbc.sql("""
                        SELECT book_id FROM record.created_book c WHERE batch_id = ?
                        AND NOT EXISTS (SELECT FROM record.civil_record r WHERE r.book_id = c.book_id)""").param(batchId).query(UUID.class).list();
    }

    void note(UUID batchId, String actor, Instant at, String reason) {
        jdbc.sql("UPDATE record.applied_batch SET undone_by = ?, undone_at = ?, undo_reason = ? WHERE batch_id = ?")
                .params(actor, Timestamp.from(at), reason, batchId)
                .update();
    }
}

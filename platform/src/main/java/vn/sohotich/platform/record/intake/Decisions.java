package vn.sohotich.platform.record.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Decides for every staged row what it would do: a row that mends one of an import in effect changes the record of that
 * row, wherever it stands now; others by comparing it with the records that are there and with the other
 * rows of its file. Same place in the book and same content: nothing. Same place and same principal: a change, unless
 * the record is confirmed. Same place and another principal, or twice in one file: a new record with a doubled number.
 */
@Repository
class Decisions {
    /** Refusal of a change to a record that is approved or transferred. */
    static final String CONFIRMED = "confirmed";

    private static final String PLACE = "unit_code, kind, book_year, book_number, number_value, number_key";

    private static final String DECIDE = """
            WITH staged AS NOT MATERIALIZED (
                SELECT * FROM record.staged_entry
                WHERE batch_id = :batch AND (refusal IS NULL OR refusal = :confirmed)),
            there AS MATERIALIZED (
                SELECT s.ordinal, r.id, r.status, r.content_hash = s.content_hash AS same,
                       s.number_key <> '' AND (r.principal_plain = s.principal_plain
                           OR r.principal_birth = s.principal_birth AND s.principal_birth <> '') AS same_person,
                       r.principal_plain = s.principal_plain AS same_name
                FROM staged s JOIN record.civil_record r USING (PLACE)
                WHERE s.number_key <> '' OR r.content_hash = s.content_hash),
            same AS (SELECT ordinal, (array_agg(id ORDER BY id))[1] AS id FROM there WHERE same GROUP BY ordinal),
            answered AS MATERIALIZED (
                SELECT s.ordinal, r.id, r.status FROM staged s
                JOIN record.answer a ON a.batch_id = s.batch_id
                JOIN record.applied_batch p ON p.batch_id = a.answered_id AND p.undone_at IS NULL
                JOIN record.staged_entry b ON b.batch_id = a.answered_id AND b.ordinal = s.answers
                    AND b.action <> 'REFUSED'
                JOIN record.civil_record r ON r.id = CASE b.action WHEN 'CREATE' THEN b.id ELSE b.target_id END
                WHERE NOT EXISTS (SELECT FROM same WHERE same.ordinal = s.ordinal OR same.id = r.id)),
            best AS (
                SELECT DISTINCT ON (ordinal) ordinal, id, status FROM there t
                WHERE same_person AND NOT EXISTS (SELECT FROM same WHERE same.ordinal = t.ordinal OR same.id = t.id)
                  AND NOT EXISTS (SELECT FROM answered a WHERE a.ordinal = t.ordinal OR a.id = t.id)
                ORDER BY ordinal, same_name DESC, id),
            target AS (
                SELECT DISTINCT ON (id) ordinal, id, status FROM (SELECT * FROM answered UNION ALL SELECT * FROM best) one
                ORDER BY id, ordinal),
            crowded AS MATERIALIZED (
                SELECT PLACE FROM staged GROUP BY PLACE HAVING count(*) > 1),
            crowd AS (
                SELECT ordinal, row_number() OVER (PARTITION BY PLACE, content_hash ORDER BY ordinal) > 1 AS copied,
                       number_key <> '' AND min(content_hash::text) OVER (PARTITION BY PLACE)
                           <> max(content_hash::text) OVER (PARTITION BY PLACE) AS doubled
                FROM staged JOIN crowded USING (PLACE)),
            elsewhere AS (
                SELECT DISTINCT t.ordinal FROM there t LEFT JOIN target ON target.ordinal = t.ordinal
                WHERE t.id IS DISTINCT FROM target.id AND NOT t.same),
            decided AS (
                SELECT s.ordinal,
                       CASE WHEN same.id IS NOT NULL OR crowd.copied THEN 'SAME'
                            WHEN target.id IS NULL THEN 'CREATE'
                            WHEN target.status IN ('ENTERED', 'RETURNED') THEN 'CHANGE'
                            ELSE 'REFUSED' END AS action,
                       coalesce(same.id, target.id) AS target_id,
                       same.id IS NULL AND NOT coalesce(crowd.copied, false)
                           AND (coalesce(crowd.doubled, false)
                               OR s.number_key <> '' AND elsewhere.ordinal IS NOT NULL) AS duplicate
                FROM staged s LEFT JOIN same USING (ordinal) LEFT JOIN target USING (ordinal)
                LEFT JOIN crowd USING (ordinal) LEFT JOIN elsewhere USING (ordinal))
            UPDATE record.staged_entry e
            SET action = d.action, target_id = d.target_id, duplicate = d.duplicate,
                refusal = CASE WHEN d.action = 'REFUSED' THEN :confirmed END
            FROM decided d
            WHERE e.batch_id = :batch AND e.ordinal = d.ordinal
              AND (e.action, e.target_id, e.duplicate) IS DISTINCT FROM (d.action, d.target_id, d.duplicate)""".replace("PLACE", PLACE);

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decides rows that were just staged: each is a new record where nothing stands beside it. */
    void decideFirst(UUID batchId) {
        if (hasNeighbours(batchId) || isCrowded(batchId)) {
            decide(batchId);
        }
    }

    /** Whether there are records already beside which the rows have to be seen again. */
    boolean hasNeighbours(UUID batchId) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM (SELECT DISTINCT kind, unit_code FROM record.staged_entry WHERE batch_id = ?) s
                            WHERE EXISTS (SELECT FROM record.civil_record r
                                WHERE r.unit_code = s.unit_code AND r.kind = s.kind))
                        OR EXISTS (SELECT FROM record.answer WHERE batch_id = ?)""").params(batchId, batchId).query(Boolean.class).single();
    }

    private boolean isCrowded(UUID batchId) {
        widenMemory();
        return jdbc.sql("SELECT EXISTS (SELECT FROM record.staged_entry WHERE batch_id = ? GROUP BY " + PLACE
                        + " HAVING count(*) > 1)")
                .param(batchId)
                .query(Boolean.class)
                .single();
    }

    private void widenMemory() {
        jdbc.sql("SET LOCAL work_mem = '64MB'").update();
    }

    void decide(UUID batchId) {
        widenMemory();
        jdbc.sql(DECIDE).param("batch", batchId).param("confirmed", CONFIRMED).update();
    }

    boolean applied(UUID batchId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM record.applied_batch WHERE batch_id = ?)")
                .param(batchId)
                .query(Boolean.class)
                .single();
    }

    PreviewCounts counts(UUID batchId) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE action = 'CREATE') AS created,
                               count(*) FILTER (WHERE action = 'CHANGE') AS changed,
                               count(*) FILTER (WHERE action = 'SAME') AS same,
                               count(*) FILTER (WHERE action = 'REFUSED') AS refused,
                               count(*) FILTER (WHERE action IN ('CREATE', 'CHANGE')
                                   AND (error_count > 0 OR duplicate)) AS wrong,
                               count(*) FILTER (WHERE duplicate) AS duplicates
                        FROM record.staged_entry WHERE batch_id = ?""")
                .param(batchId)
                .query((row, number) -> new PreviewCounts(
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("refused"),
                        row.getInt("wrong"),
                        row.getInt("duplicates")))
                .single();
    }
}

package vn.sohotich.platform.record.intake.answer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Says which row of the answered import each mended row stands for. A reference counts only where person, place in the
 * book or birth speak for it, for a sheet may have been sorted without its references; rows without one are paired with
 * the one row of that import that is like them and missing otherwise.
 */
@Repository
class Pairing {
    private static final String SAME_PERSON = "a.principal_plain <> '' AND a.principal_plain = b.principal_plain";
    private static final String SAME_BIRTH = "a.principal_birth <> '' AND a.principal_birth = b.principal_birth";
    private static final String SAME_PLACE = "a.number_key <> '' AND (a.book_year, a.book_number, a.number_value,"
            + " a.number_key) = (b.book_year, b.book_number, b.number_value, b.number_key)";
    private static final String SAME_DAY = "a.registered <> '' AND a.registered = b.registered";

    private final JdbcClient jdbc;

    Pairing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void pair(UUID batchId, AnsweredRows answered) {
        jdbc.sql("UPDATE record.staged_entry SET answers = NULL WHERE batch_id = ? AND answers = ANY(?)")
                .param(batchId)
                .param(answered.astray())
                .update();
        dropUnlikely(batchId, answered.batchId());
        pairAlike(batchId, answered, "(" + SAME_PERSON + ") AND (" + SAME_PLACE + ")");
        pairAlike(batchId, answered, "(" + SAME_PERSON + ") AND ((" + SAME_BIRTH + ") OR (" + SAME_DAY + "))");
        pairAlike(batchId, answered, "(" + SAME_PLACE + ") AND ((" + SAME_BIRTH + ") OR (" + SAME_DAY + "))");
    }

    private void dropUnlikely(UUID batchId, UUID answeredId) {
        jdbc.sql("UPDATE record.staged_entry a SET answers = NULL FROM record.staged_entry b"
                        + " WHERE a.batch_id = :batch AND b.batch_id = :answered AND b.ordinal = a.answers"
                        + " AND NOT ((" + SAME_PERSON + ") OR (" + SAME_PLACE + ") OR (" + SAME_BIRTH + ") AND ("
                        + SAME_DAY + "))")
                .param("batch", batchId)
                .param("answered", answeredId)
                .update();
    }

    private void pairAlike(UUID batchId, AnsweredRows answered, String alike) {
        jdbc.sql("""
                        WITH open AS (
                            SELECT a.ordinal, b.ordinal AS answers FROM record.staged_entry a
                            JOIN record.staged_entry b ON b.batch_id = :answered AND b.kind = a.kind AND ALIKE
                            WHERE a.batch_id = :batch AND a.answers IS NULL AND b.ordinal = ANY(:absent)
                              AND NOT EXISTS (SELECT FROM record.staged_entry o
                                  WHERE o.batch_id = :batch AND o.answers = b.ordinal)),
                        alone AS (
                            SELECT ordinal, answers, count(*) OVER (PARTITION BY ordinal) AS ours,
                                   count(*) OVER (PARTITION BY answers) AS theirs FROM open)
                        UPDATE record.staged_entry s SET answers = alone.answers FROM alone
                        WHERE s.batch_id = :batch AND s.ordinal = alone.ordinal AND ours = 1 AND theirs = 1"""
                        .replace("ALIKE", alike))
                .param("batch", batchId)
                .param("answered", answered.batchId())
                .param("absent", answered.absent())
                .update();
    }
}

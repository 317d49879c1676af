package vn.sohotich.platform.record.intake.answer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what became of every finding of the answered import: gone or still there in rows that were mended, still there
 * in all others, and new. Reasons why a row is not taken in count like findings of the whole row; notes ask for nothing and
 * do not count.
 */
@Repository
class AnswerTallies {
    private static final String FOUND = """
            SELECT s.batch_id, s.ordinal, s.answers, f.code, f.severity, coalesce(f.field, '') AS field
            FROM record.staged_entry s JOIN record.finding f ON f.content_id = s.id
            WHERE s.batch_id = :which AND f.code <> 'DUPLICATE_NUMBER' AND f.severity <> 'NOTE'
            UNION
            SELECT batch_id, ordinal, answers, 'DUPLICATE_NUMBER', 'ERROR', '' FROM record.staged_entry
            WHERE batch_id = :which AND duplicate
            UNION
            SELECT batch_id, ordinal, answers, upper(replace(refusal, '-', '_')), 'REFUSED', ''
            FROM record.staged_entry WHERE batch_id = :which AND refusal NOT IN ('finding', 'mended')
            """;

    private final JdbcClient jdbc;

    AnswerTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID batchId, UUID answeredId) {
        jdbc.sql("""
                        WITH now AS (NOW_FOUND), was AS (WAS_FOUND),
                        mended AS (SELECT answers FROM record.staged_entry
                            WHERE batch_id = :batch AND answers IS NOT NULL),
                        became AS (
                            SELECT coalesce(w.code, n.code) AS code, coalesce(w.severity, n.severity) AS severity,
                                   coalesce(w.field, n.field) AS field, w.code IS NOT NULL AS there,
                                   n.code IS NOT NULL AS here,
                                   w.code IS NOT NULL AND m.answers IS NULL AS elsewhere
                            FROM was w FULL JOIN now n ON n.answers = w.ordinal AND n.code = w.code AND n.field = w.field
                            LEFT JOIN mended m ON m.answers = w.ordinal)
                        INSERT INTO record.answer_tally (batch_id, code, severity, field, gone, remains, fresh)
                        SELECT :batch, code, severity, field,
                               count(*) FILTER (WHERE there AND NOT here AND NOT elsewhere),
                               count(*) FILTER (WHERE there AND (here OR elsewhere)),
                               count(*) FILTER (WHERE here AND NOT there)
                        FROM became GROUP BY code, severity, field"""
                        .replace("NOW_FOUND", FOUND.replace(":which", ":batch"))
                        .replace("WAS_FOUND", FOUND.replace(":which", ":answered")))
                .param("batch", batchId)
                .param("answered", answeredId)
                .update();
    }
}

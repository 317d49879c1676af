package vn.sohotich.platform.approval;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions of approvers, one row each, never changed. */
@Repository
class Decisions {
    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID recordId, int version, String verdict, @Nullable String reason, String by, Instant at) {
        jdbc.sql("""
                INSERT INTO approval.decision (record_id, record_version, verdict, reason, decided_by, decided_at)
                VALUES (:record, :version, :verdict, :reason, :by, :at)
                """)
                .param("record", recordId)
                .param("version", version)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<ReturnReason> lastReturn(UUID recordId) {
        return jdbc.sql("""
                SELECT coalesce(reason, ''), decided_by, decided_at FROM approval.decision
                WHERE record_id = :record AND verdict = 'RETURNED'
                ORDER BY decided_at DESC LIMIT 1
                """)
                .param("record", recordId)
                .query((row, i) -> new ReturnReason(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }
}

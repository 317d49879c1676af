package vn.sohotich.platform.exchange.importing.mend;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of error workbooks. */
@Repository
class MarkedTable {
    private final JdbcClient jdbc;

    MarkedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MarkedWorkbook> find(UUID batchId) {
        return jdbc.sql("SELECT * FROM exchange.marked_workbook WHERE batch_id = ?")
                .param(batchId)
                .query((row, number) -> {
                    String file = row.getString("file_path");
                    OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
                    return new MarkedWorkbook(
                            row.getObject("batch_id", UUID.class),
                            row.getObject("work_id", UUID.class),
                            file == null ? null : Path.of(file),
                            row.getString("file_name"),
                            row.getLong("cells"),
                            made == null ? null : made.toInstant());
                })
                .optional();
    }

    /** Asks for a fresh one; the one made before is no longer offered. */
    void ask(UUID batchId, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO exchange.marked_workbook (batch_id, asked_by, asked_at) VALUES (?, ?, ?)
                        ON CONFLICT (batch_id) DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                            file_path = NULL, file_name = NULL, made_at = NULL""").params(batchId, by, Timestamp.from(at)).update();
    }

    void setWork(UUID batchId, UUID workId) {
        jdbc.sql("UPDATE exchange.marked_workbook SET work_id = ? WHERE batch_id = ?")
                .params(workId, batchId)
                .update();
    }

    void finish(UUID batchId, Path file, String name, long findings, Instant at) {
        jdbc.sql("""
                        UPDATE exchange.marked_workbook SET file_path = ?, file_name = ?, cells = ?, made_at = ?
                        WHERE batch_id = ?""").params(file.toString(), name, findings, Timestamp.from(at), batchId).update();
    }
}

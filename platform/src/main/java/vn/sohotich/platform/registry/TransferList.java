package vn.sohotich.platform.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which records a transfer was asked for, and what became of each. */
@Repository
class TransferList {
    private static final String PROGRESS = """
            SELECT t.id, t.requested_by, t.requested_at, t.work_id, t.total,
                   count(*) FILTER (WHERE i.state = 'TRANSFERRED') AS transferred,
                   count(*) FILTER (WHERE i.state = 'REFUSED') AS refused
            FROM registry.transfer t LEFT JOIN registry.transfer_item i ON i.transfer_id = t.id
            """;
    private final JdbcClient jdbc;

    TransferList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One record that waits in a transfer. */
    record Item(UUID recordId, String unitCode) {}

    /** One record that could not be transferred, with the code of the reason. */
    record RefusedItem(UUID recordId, String reason) {}

    UUID open(String actor, Instant at, List<Item> items) {
        UUID id = jdbc.sql("""
                INSERT INTO registry.transfer (requested_by, requested_at, total) VALUES (:by, :at, :total) RETURNING id
                """)
                .param("by", actor)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("total", items.size())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                INSERT INTO registry.transfer_item (transfer_id, record_id, unit_code, state)
                SELECT :id, r, u, 'WAITING' FROM unnest(:records, :units) AS item (r, u)
                """)
                .param("id", id)
                .param("records", items.stream().map(Item::recordId).toArray(UUID[]::new))
                .param("units", items.stream().map(Item::unitCode).toArray(String[]::new))
                .update();
        return id;
    }

    void runsAs(UUID id, UUID workId) {
        jdbc.sql("UPDATE registry.transfer SET work_id = :work WHERE id = :id")
                .param("work", workId)
                .param("id", id)
                .update();
    }

    List<UUID> waiting(UUID id, int limit) {
        return jdbc.sql("""
                SELECT record_id FROM registry.transfer_item
                WHERE transfer_id = :id AND state = 'WAITING' ORDER BY record_id LIMIT :limit
                """)
                .param("id", id)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    void mark(UUID id, UUID recordId, String state, @Nullable String reason) {
        jdbc.sql("""
                UPDATE registry.transfer_item SET state = :state, reason = :reason
                WHERE transfer_id = :id AND record_id = :record
                """)
                .param("state", state)
                .param("reason", reason)
                .param("id", id)
                .param("record", recordId)
                .update();
    }

    List<RefusedItem> refused(UUID id, int limit) {
        return jdbc.sql("""
                SELECT record_id, coalesce(reason, '') FROM registry.transfer_item
                WHERE transfer_id = :id AND state = 'REFUSED' ORDER BY record_id LIMIT :limit
                """)
                .param("id", id)
                .param("limit", limit)
                .query((row, i) -> new RefusedItem(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    Optional<TransferProgress> find(UUID id) {
        return jdbc.sql(PROGRESS + " WHERE t.id = :id GROUP BY t.id")
                .param("id", id)
                .query(TransferList::progress)
                .optional();
    }

    List<TransferProgress> recentOf(String actor, int limit) {
        return jdbc.sql(PROGRESS
                        + " WHERE t.requested_by = :by GROUP BY t.id ORDER BY t.requested_at DESC LIMIT :limit")
                .param("by", actor)
                .param("limit", limit)
                .query(TransferList::progress)
                .list();
    }

    private static TransferProgress progress(ResultSet row, int index) throws SQLException {
        return new TransferProgress(
                row.getObject("id", UUID.class),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("work_id", UUID.class),
                row.getInt("total"),
                row.getInt("transferred"),
                row.getInt("refused"));
    }
}

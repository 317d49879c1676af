package vn.sohotich.platform.record.intake.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.store.RecordWriting;
import vn.sohotich.platform.shared.Refusal;

/** The list of imports that took effect. */
@Repository
class Ledger {
    private static final String SELECT = "SELECT at, kept_before, undone_at FROM record.applied_batch WHERE batch_id = ?";

    private final JdbcClient jdbc;
    private final RecordWriting writing;
    private final Access access;

    Ledger(JdbcClient jdbc, RecordWriting writing, Access access) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.access = access;
    }

    /** An import that took effect; {@code keptBefore} when what it changed was kept. */
    record Applied(Instant at, boolean keptBefore, @Nullable Instant undoneAt) {}

    Optional<Applied> find(UUID batchId) {
        return jdbc.sql(SELECT)
                .param(batchId)
                .query((row, number) -> applied(row))
                .optional();
    }

    Optional<Applied> locked(UUID batchId) {
        return jdbc.sql(SELECT + " FOR UPDATE")
                .param(batchId)
                .query((row, number) -> applied(row))
                .optional();
    }

    /** Why the actor may not take the import back: it has rows in a unit in which they may not import. */
    Optional<Refusal> refusal(UUID batchId, Actor actor) {
        Set<String> allowed = access.unitsFor(actor, Action.IMPORT);
        return shelves(batchId).stream()
                .map(shelf -> shelf[1])
                .filter(unit -> !allowed.contains(unit))
                .findFirst()
                .map(unit -> Refusal.of("access.unit", unit));
    }

    /** Imports into the same books, and pages typed into them, wait until the undoing is over. */
    void lockShelves(UUID batchId) {
        shelves(batchId).forEach(shelf -> writing.lock(shelf[0], shelf[1]));
    }

    private List<String[]> shelves(UUID batchId) {
        return jdbc.sql("""
                        SELECT DISTINCT kind, unit_code FROM (
                            SELECT kind, unit_code FROM record.staged_entry WHERE batch_id = :batch AND unit_code <> ''
                            UNION ALL
                            SELECT s.kind, b.unit_code FROM record.before_import b
                            JOIN record.staged_entry s ON s.batch_id = b.batch_id AND s.target_id = b.record_id
                            WHERE b.batch_id = :batch) shelf
                        ORDER BY kind, unit_code""")
                .param("batch", batchId)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
    }

    private static Applied applied(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Applied(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("kept_before"),
                undone == null ? null : undone.toInstant());
    }
}

package vn.sohotich.platform.record.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.LookupNote;
import vn.sohotich.platform.record.ScanRef;

/** Marks that the floors above set on records: attached scans and outcomes of the look-up. */
@Repository
public class RecordMarks {
    private final JdbcTemplate jdbc;

    public RecordMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the scan was attached to the record before. */
    public boolean attach(UUID recordId, ScanRef scan, String actor, Instant at) {
        int added = jdbc.update("""
                INSERT INTO record.attached_scan (record_id, scan_id, pages, file_name, attached_by, attached_at)
                SELECT id, ?, ?, ?, ?, ? FROM record.civil_record WHERE id = ? FOR UPDATE ON CONFLICT DO NOTHING""", scan.scanId(), scan.pages(), scan.fileName(), actor, Timestamp.from(at), recordId);
        if (added > 0) {
            jdbc.update("UPDATE record.civil_record SET scan_count = scan_count + 1 WHERE id = ?", recordId);
        }
        return added > 0;
    }

    public boolean detach(UUID recordId, UUID scanId) {
        int removed =
                jdbc.update("DELETE FROM record.attached_scan WHERE record_id = ? AND scan_id = ?", recordId, scanId);
        if (removed > 0) {
            jdbc.update("UPDATE record.civil_record SET scan_count = scan_count - 1 WHERE id = ?", recordId);
        }
        return removed > 0;
    }

    public void note(UUID recordId, String worst) {
        jdbc.update("UPDATE record.civil_record SET lookup = ? WHERE id = ? AND lookup <> ?", worst, recordId, worst);
    }

    public void note(Collection<LookupNote> notes) {
        jdbc.batchUpdate(
                "UPDATE record.civil_record SET lookup = ? WHERE id = ? AND version = ?",
                notes,
                500,
                (statement, note) -> {
                    statement.setString(1, note.worst().name());
                    statement.setObject(2, note.recordId());
                    statement.setInt(3, note.version());
                });
    }

    /** Everybody in the given records, or in all of them, is to be looked up again. */
    public int askAgain(Collection<UUID> recordIds) {
        return jdbc.update(
                "UPDATE record.civil_record SET lookup = 'PENDING' WHERE id = ANY(?) AND lookup <> 'PENDING'"
                        + " AND status IN ('ENTERED', 'RETURNED')",
                (Object) recordIds.toArray(UUID[]::new));
    }
}

package vn.sohotich.platform.record.intake.undo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.book.RegisterBook;

/** Finds what was built upon the records of an import: in this module by their state, in others by asking them. */
@Repository
class Obstacles {
    private static final int AT_ONCE = 5_000;
    private static final int SHOWN = 20;
    private static final String MINE = """
            SELECT s.ordinal, s.action, r.id, r.number, r.book_number, r.book_year,
                   CASE WHEN r.status IN ('APPROVED', 'TRANSFERRED', 'RETURNED') THEN lower(r.status)
                        WHEN r.content_id <> s.id THEN CASE WHEN (SELECT v.cause FROM record.revision v
                            WHERE v.record_id = r.id AND v.version = r.version) = 'IMPORTED'
                            THEN 'imported-again' ELSE 'corrected' END
                        WHEN EXISTS (SELECT FROM record.attached_scan c WHERE c.record_id = r.id
                            AND (s.action = 'CREATE' OR c.attached_at >= :since)) THEN 'scanned'
                   END AS reason
            FROM record.staged_entry s
            JOIN record.civil_record r ON r.id = CASE s.action WHEN 'CREATE' THEN s.id ELSE s.target_id END
            WHERE s.batch_id = :batch AND s.action IN ('CREATE', 'CHANGE')
              AND s.ordinal >= :from AND s.ordinal < :to ORDER BY s.ordinal""";

    private final JdbcClient jdbc;
    private final ObjectProvider<BuiltUpon> above;

    Obstacles(JdbcClient jdbc, ObjectProvider<BuiltUpon> above) {
        this.jdbc = jdbc;
        this.above = above;
    }

    /** Everything in the way, counted by reason, with the first records; several reasons of one record count once each. */
    UndoOutlook of(UUID batchId, Instant since) {
        Findings findings = new Findings();
        int end = end(batchId);
        for (int from = 0; from < end; from += AT_ONCE) {
            List<Mine> rows = mine(batchId, since, from);
            findings.count(rows);
            rows.stream().filter(row -> !row.reason().isEmpty()).forEach(row -> findings.add(row, row.reason()));
            List<UUID> ids = rows.stream().map(Mine::id).toList();
            above.orderedStream().forEach(other -> {
                Set<UUID> concerned = other.among(ids, since);
                rows.stream()
                        .filter(row -> concerned.contains(row.id()))
                        .forEach(row -> findings.add(row, other.reason()));
            });
        }
        for (UUID later : appliedSince(batchId)) {
            findings.reasons.merge("answered", 1L, Long::sum);
            findings.first.add(new UndoObstacle(later, "", "", "answered"));
        }
        return new UndoOutlook(findings.removed, findings.restored, findings.reasons, findings.first);
    }

    int end(UUID batchId) {
        return jdbc.sql("SELECT coalesce(max(ordinal) + 1, 0) FROM record.staged_entry WHERE batch_id = ?")
                .param(batchId)
                .query(Integer.class)
                .single();
    }

    /** Imports whose rows this one had withdrawn and that took effect since: their rows would be in neither. */
    private List<UUID> appliedSince(UUID batchId) {
        return jdbc.sql("""
                        SELECT DISTINCT w.batch_id FROM record.withdrawn_entry w
                        JOIN record.applied_batch p ON p.batch_id = w.batch_id AND p.undone_at IS NULL
                        WHERE w.by_batch = ?""").param(batchId).query(UUID.class).list();
    }

    private List<Mine> mine(UUID batchId, Instant since, int from) {
        return jdbc.sql(MINE)
                .param("batch", batchId)
                .param("since", java.sql.Timestamp.from(since))
                .param("from", from)
                .param("to", from + AT_ONCE)
                .query((row, number) -> new Mine(
                        row.getObject("id", UUID.class),
                        row.getString("action").equals("CREATE"),
                        row.getString("number"),
                        RegisterBook.label(row.getString("book_number"), row.getInt("book_year")),
                        row.getString("reason") == null ? "" : row.getString("reason")))
                .list();
    }

    private record Mine(UUID id, boolean created, String number, String book, String reason) {}

    /** What was found so far. */
    private static final class Findings {
        private final Map<String, Long> reasons = new TreeMap<>();
        private final List<UndoObstacle> first = new ArrayList<>();
        private long removed;
        private long restored;

        void count(List<Mine> rows) {
            long created = rows.stream().filter(Mine::created).count();
            removed += created;
            restored += rows.size() - created;
        }

        void add(Mine row, String reason) {
            reasons.merge(reason, 1L, Long::sum);
            if (first.size() < SHOWN) {
                first.add(new UndoObstacle(row.id(), row.number(), row.book(), reason));
            }
        }
    }
}

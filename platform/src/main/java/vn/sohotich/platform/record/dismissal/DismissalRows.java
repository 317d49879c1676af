package vn.sohotich.platform.record.dismissal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.store.JsonText;
import vn.sohotich.platform.record.store.KeptEntries;
import vn.sohotich.platform.record.store.PackedCells;

/** The table of dismissals, and the findings that can be dismissed. */
@Repository
class DismissalRows {
    private static final String FINDING = """
            SELECT f.id, f.code, f.severity, f.field, f.args, f.status, c.kind, c.written, c.normal, w.names,
                   p.unit_code, p.book_number, p.book_year, p.number_key, p.content_hash, %s AS record_id
            FROM record.finding f JOIN record.content c ON c.id = f.content_id
            JOIN %s p ON %s = f.content_id
            LEFT JOIN record.source w ON w.batch_id = c.batch_id AND w.sheet = c.source_sheet
            WHERE f.id = :finding AND %s""";
    private static final String OF_RECORD =
            FINDING.formatted("p.id", "record.civil_record", "p.content_id", "p.id = :record");
    private static final String OF_ROW = FINDING.formatted(
            "p.target_id", "record.staged_entry", "p.id", "p.batch_id = :batch AND p.ordinal = :ordinal");

    private final JdbcClient jdbc;
    private final BookTypes types;

    DismissalRows(JdbcClient jdbc, BookTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    Optional<FoundFinding> ofRecord(UUID recordId, long finding) {
        return jdbc.sql(OF_RECORD)
                .param("record", recordId)
                .param("finding", finding)
                .query((row, number) -> found(row))
                .optional();
    }

    Optional<FoundFinding> ofRow(UUID batchId, int ordinal, long finding) {
        return jdbc.sql(OF_ROW)
                .param("batch", batchId)
                .param("ordinal", ordinal)
                .param("finding", finding)
                .query((row, number) -> found(row))
                .optional();
    }

    UUID insert(FoundFinding found, UUID mark, String reason, String actor, Instant at) {
        return jdbc.sql("""
                        INSERT INTO record.dismissal (record_id, kind, unit_code, book_number, book_year, number_key,
                            content_hash, code, field, value_mark, reason, actor, at)
                        VALUES (:record, :kind, :unit, :book, :year, :number, :hash, :code, :field, :mark, :reason,
                            :actor, :at) RETURNING id""")
                .param("record", found.recordId(), Types.OTHER)
                .param("kind", found.kind())
                .param("unit", found.unitCode())
                .param("book", found.bookNumber())
                .param("year", found.bookYear())
                .param("number", found.numberKey())
                .param("hash", found.contentHash())
                .param("code", found.finding().code())
                .param("field", found.finding().field(), Types.VARCHAR)
                .param("mark", mark)
                .param("reason", reason)
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    void close(long finding) {
        jdbc.sql("UPDATE record.finding SET status = 'DISMISSED' WHERE id = ? AND status = 'OPEN'")
                .param(finding)
                .update();
    }

    /** The latest dismissal that stands about this finding and its values, made on the record or on its place. */
    Optional<Dismissal> standing(FoundFinding found, UUID mark) {
        return jdbc.sql("""
                        SELECT * FROM record.dismissal WHERE taken_back_at IS NULL AND code = :code
                          AND field IS NOT DISTINCT FROM :field AND value_mark = :mark
                          AND (record_id = :record OR unit_code = :unit AND kind = :kind AND book_year = :year
                            AND book_number = :book AND number_key = :number
                            AND (number_key <> '' OR content_hash = :hash))
                        ORDER BY at DESC LIMIT 1""")
                .param("code", found.finding().code())
                .param("field", found.finding().field(), Types.VARCHAR)
                .param("mark", mark)
                .param("record", found.recordId(), Types.OTHER)
                .param("unit", found.unitCode())
                .param("kind", found.kind())
                .param("year", found.bookYear())
                .param("book", found.bookNumber())
                .param("number", found.numberKey())
                .param("hash", found.contentHash())
                .query((row, number) -> dismissal(row))
                .optional();
    }

    void reopen(UUID dismissal, long finding, String actor, Instant at) {
        jdbc.sql("UPDATE record.dismissal SET taken_back_by = ?, taken_back_at = ? WHERE id = ?")
                .params(actor, Timestamp.from(at), dismissal)
                .update();
        jdbc.sql("UPDATE record.finding SET status = 'OPEN' WHERE id = ? AND status = 'DISMISSED'")
                .param(finding)
                .update();
    }

    private FoundFinding found(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        Map<String, String> values = KeptEntries.values(
                types.get(kind),
                PackedCells.read(row.getString("written"), row.getString("names")),
                JsonText.read(row.getString("normal")));
        KeptFinding finding = new KeptFinding(
                row.getLong("id"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                row.getString("field"),
                List.of((String[]) row.getArray("args").getArray()),
                "OPEN".equals(row.getString("status")));
        return new FoundFinding(
                finding,
                row.getObject("record_id", UUID.class),
                kind,
                row.getString("unit_code"),
                row.getString("book_number"),
                row.getInt("book_year"),
                row.getString("number_key"),
                row.getObject("content_hash", UUID.class),
                values);
    }

    private static Dismissal dismissal(ResultSet row) throws SQLException {
        return new Dismissal(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("field"),
                row.getString("reason"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

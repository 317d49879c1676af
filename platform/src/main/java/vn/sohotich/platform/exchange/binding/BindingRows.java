package vn.sohotich.platform.exchange.binding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.shared.database.JsonText;

@Repository
class BindingRows {
    /** Lines of missing scans are numbered from here, above any file. */
    static final int MISSING_FROM = 1_000_000;

    private static final String SELECT = """
            SELECT b.*, (SELECT coalesce(jsonb_object_agg(list, lines), '{}') FROM (
                SELECT list, count(*) AS lines FROM exchange.binding_line l WHERE l.binding_id = b.id GROUP BY list) t) AS tally
            FROM exchange.scan_binding b""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BindingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    UUID add(NewBinding binding, Instant at) {
        return jdbc.sql("""
                        INSERT INTO exchange.scan_binding
                        (unit_code, book_id, file_name, sha256, size, submitted_by, submitted_at)
                        VALUES (:unit, :book, :name, :sha256, :size, :actor, :at) RETURNING id""")
                .param("unit", binding.unitCode())
                .param("book", binding.bookId())
                .param("name", binding.file().name())
                .param("sha256", binding.file().sha256())
                .param("size", binding.file().size())
                .param("actor", binding.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void setWork(UUID id, UUID workId) {
        jdbc.sql("UPDATE exchange.scan_binding SET work_id = ? WHERE id = ?")
                .params(workId, id)
                .update();
    }

    Optional<ScanBinding> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE b.id = ?")
                .param(id)
                .query(BindingRows::binding)
                .optional();
    }

    Window<ScanBinding> list(Set<String> units, int offset, int size) {
        Object[] of = {units.toArray(String[]::new)};
        long total = jdbc.sql("SELECT count(*) FROM exchange.scan_binding WHERE unit_code = ANY(?)")
                .params(of)
                .query(Long.class)
                .single();
        List<ScanBinding> items = jdbc.sql(
                        SELECT + " WHERE b.unit_code = ANY(:units) ORDER BY b.id DESC OFFSET :offset LIMIT :size")
                .param("units", of[0])
                .param("offset", offset)
                .param("size", size)
                .query(BindingRows::binding)
                .list();
        return Window.exact(items, total, offset, size);
    }

    void add(UUID id, List<BindingLine> lines) {
        template.batchUpdate("""
                INSERT INTO exchange.binding_line (binding_id, ordinal, part, list, reason, args, path, kind, year, book,
                number, scan_id, record_id, remarks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", lines.stream().map(line -> columns(id, line)).toList());
    }

    private static Object[] columns(UUID id, BindingLine line) {
        return new Object[] {
            id,
            line.ordinal(),
            line.part(),
            line.list().name(),
            line.reason(),
            line.args().toArray(String[]::new),
            line.path(),
            line.kind(),
            line.year(),
            line.book(),
            line.number(),
            line.scanId(),
            line.recordId(),
            line.remarks().toArray(String[]::new)
        };
    }

    /** The files that a run, broken off or not, has dealt with. */
    Set<NamedFile.Place> dealtWith(UUID id) {
        return new HashSet<>(
                jdbc.sql("SELECT ordinal, part FROM exchange.binding_line WHERE binding_id = ? AND ordinal < ?")
                        .params(id, MISSING_FROM)
                        .query((row, number) -> new NamedFile.Place(row.getInt("ordinal"), row.getInt("part")))
                        .list());
    }

    void forget(UUID id, int fromOrdinal) {
        jdbc.sql("DELETE FROM exchange.binding_line WHERE binding_id = ? AND ordinal >= ?")
                .params(id, fromOrdinal)
                .update();
    }

    Window<BindingLine> lines(UUID id, BindingList list, int offset, int size) {
        long total = jdbc.sql("SELECT count(*) FROM exchange.binding_line WHERE binding_id = ? AND list = ?")
                .params(id, list.name())
                .query(Long.class)
                .single();
        List<BindingLine> items = jdbc.sql("SELECT * FROM exchange.binding_line WHERE binding_id = ? AND list = ?"
                        + " ORDER BY ordinal, part OFFSET ? LIMIT ?")
                .params(id, list.name(), offset, size)
                .query(BindingRows::line)
                .list();
        return Window.exact(items, total, offset, size);
    }

    /** Holds every other binding of this record back until the transaction is over. */
    void lockRecord(UUID recordId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('scan-of-' || ?, 0))")
                .param(recordId.toString())
                .query(row -> {});
    }

    private static ScanBinding binding(ResultSet row, int number) throws SQLException {
        return new ScanBinding(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getObject("book_id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("work_id", UUID.class),
                tally(row.getString("tally")));
    }

    private static Map<BindingList, Integer> tally(String json) {
        Map<BindingList, Integer> tally = new EnumMap<>(BindingList.class);
        JsonText.map(json).forEach((list, lines) -> tally.put(BindingList.valueOf(list), Integer.valueOf(lines)));
        return tally;
    }

    private static BindingLine line(ResultSet row, int number) throws SQLException {
        return new BindingLine(
                row.getInt("ordinal"),
                row.getInt("part"),
                BindingList.valueOf(row.getString("list")),
                row.getString("reason"),
                texts(row.getArray("args")),
                row.getString("path"),
                row.getString("kind"),
                row.getInt("year"),
                row.getString("book"),
                row.getString("number"),
                row.getObject("scan_id", UUID.class),
                row.getObject("record_id", UUID.class),
                texts(row.getArray("remarks")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** A ZIP about to be taken in. */
    record NewBinding(String unitCode, @Nullable UUID bookId, UploadedFile file, String actor) {}
}

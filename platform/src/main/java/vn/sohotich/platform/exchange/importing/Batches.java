package vn.sohotich.platform.exchange.importing;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Window;

/** The table of imports. */
@Repository
class Batches {
    private static final String VISIBLE =
            " FROM exchange.batch WHERE (unit_code = ANY(:units) OR uploaded_by = :account)";

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Draft draft, String by, Instant at) {
        UploadedFile file = draft.file();
        return jdbc.sql("""
                        INSERT INTO exchange.batch (file_name, file_path, file_size, file_sha256, unit_code, fixed_unit,
                            earlier_id, answers_id, status, uploaded_by, uploaded_at)
                        VALUES (:name, :path, :size, :sha256, :unit, :fixed, :earlier, :answers, 'READING', :by, :at)
                        RETURNING id""")
                .param("name", file.name())
                .param("path", file.path().toString())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("unit", draft.unit())
                .param("fixed", draft.fixedUnit())
                .param("earlier", draft.earlier())
                .param("answers", draft.answers())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    Optional<ImportBatch> find(UUID id) {
        return jdbc.sql("SELECT * FROM exchange.batch WHERE id = ?")
                .param(id)
                .query((row, number) -> batch(row))
                .optional();
    }

    /** The import, kept still until the running transaction ends. */
    Optional<ImportBatch> locked(UUID id) {
        return jdbc.sql("SELECT * FROM exchange.batch WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> batch(row))
                .optional();
    }

    /** The latest import of the same content into the same place that was not refused, dropped or undone. */
    Optional<ImportBatch> earlier(String sha256, String unit, @Nullable String fixedUnit) {
        return jdbc.sql("""
                        SELECT * FROM exchange.batch WHERE file_sha256 = :sha256 AND unit_code = :unit
                          AND fixed_unit IS NOT DISTINCT FROM :fixed AND status NOT IN ('REFUSED', 'CANCELLED', 'UNDONE')
                        ORDER BY uploaded_at DESC LIMIT 1""")
                .param("sha256", sha256)
                .param("unit", unit)
                .param("fixed", fixedUnit)
                .query((row, number) -> batch(row))
                .optional();
    }

    Window<ImportBatch> list(Set<String> units, String account, int offset, int size) {
        String[] codes = units.toArray(String[]::new);
        List<ImportBatch> batches = jdbc.sql("SELECT *" + VISIBLE + " ORDER BY uploaded_at DESC, id DESC OFFSET "
                        + offset + " LIMIT " + size)
                .param("units", codes)
                .param("account", account)
                .query((row, number) -> batch(row))
                .list();
        return Window.exact(batches, count(units, account, null), offset, size);
    }

    long count(Set<String> units, String account, @Nullable BatchStatus status) {
        return jdbc.sql("SELECT count(*)" + VISIBLE + " AND (CAST(:status AS text) IS NULL OR status = :status)")
                .param("units", units.toArray(String[]::new))
                .param("account", account)
                .param("status", status == null ? null : status.name())
                .query(Long.class)
                .single();
    }

    void setWork(UUID id, UUID workId) {
        jdbc.sql("UPDATE exchange.batch SET work_id = ? WHERE id = ?")
                .params(workId, id)
                .update();
    }

    void setStatus(UUID id, BatchStatus status) {
        jdbc.sql("UPDATE exchange.batch SET status = ? WHERE id = ?")
                .params(status.name(), id)
                .update();
    }

    /** False when the import was dropped meanwhile. */
    boolean setReady(UUID id, String kind, String layout, PreviewCounts counts, List<String> unknownColumns) {
        setCounts(id, counts);
        return jdbc.sql("""
                                UPDATE exchange.batch SET status = 'READY', kind = ?, layout = ?, unknown_columns = ?
                                WHERE id = ? AND status = 'READING'""")
                        .param(kind)
                        .param(layout)
                        .param(unknownColumns.toArray(String[]::new))
                        .param(id)
                        .update()
                > 0;
    }

    /** Moves the import back where it stands in that status; for work that is stopped. */
    void setStatus(UUID id, BatchStatus from, BatchStatus to) {
        jdbc.sql("UPDATE exchange.batch SET status = ? WHERE id = ? AND status = ?")
                .params(to.name(), id, from.name())
                .update();
    }

    /** The import is the mended error workbook of another one and goes where that one went. */
    void setAnswers(UUID id, ImportBatch answered) {
        jdbc.sql("UPDATE exchange.batch SET answers_id = ?, unit_code = ?, fixed_unit = ? WHERE id = ?")
                .param(answered.id())
                .param(answered.unitCode())
                .param(answered.fixedUnit())
                .param(id)
                .update();
    }

    /** Has the import undone for this reason, which is kept with it and nowhere else. */
    void setUndoing(UUID id, String reason) {
        jdbc.sql("UPDATE exchange.batch SET status = 'UNDOING', undo_reason = ? WHERE id = ?")
                .params(reason, id)
                .update();
    }

    String undoReason(UUID id) {
        return jdbc.sql("SELECT coalesce(undo_reason, '') FROM exchange.batch WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void setUndone(UUID id, String by, Instant at) {
        jdbc.sql("UPDATE exchange.batch SET status = 'UNDONE', undone_by = ?, undone_at = ? WHERE id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    /** The imports of mended error workbooks of this one, oldest first. */
    List<ImportBatch> answersTo(UUID id) {
        return jdbc.sql("SELECT * FROM exchange.batch WHERE answers_id = ? ORDER BY uploaded_at, id")
                .param(id)
                .query((row, number) -> batch(row))
                .list();
    }

    void setRefused(UUID id, Refusal refusal) {
        jdbc.sql("UPDATE exchange.batch SET status = 'REFUSED', refusal = ?, refusal_args = ? WHERE id = ?")
                .param(refusal.code())
                .param(refusal.args().toArray(String[]::new))
                .param(id)
                .update();
    }

    void setApplied(UUID id, PreviewCounts counts, String by, Instant at) {
        setCounts(id, counts);
        jdbc.sql("UPDATE exchange.batch SET status = 'APPLIED', applied_by = ?, applied_at = ? WHERE id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    void setCounts(UUID id, PreviewCounts counts) {
        jdbc.sql("""
                        UPDATE exchange.batch SET created = ?, changed = ?, same = ?, refused = ?, with_errors = ?,
                            duplicates = ? WHERE id = ?""")
                .params(
                        counts.created(),
                        counts.changed(),
                        counts.same(),
                        counts.refused(),
                        counts.withErrors(),
                        counts.duplicates(),
                        id)
                .update();
    }

    private static ImportBatch batch(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        OffsetDateTime applied = row.getObject("applied_at", OffsetDateTime.class);
        return new ImportBatch(
                row.getObject("id", UUID.class),
                new UploadedFile(
                        Path.of(row.getString("file_path")),
                        row.getString("file_name"),
                        row.getLong("file_size"),
                        row.getString("file_sha256")),
                row.getString("unit_code"),
                row.getString("fixed_unit"),
                row.getString("kind"),
                row.getString("layout"),
                BatchStatus.valueOf(row.getString("status")),
                row.getObject("work_id", UUID.class),
                row.getObject("earlier_id", UUID.class),
                refusal == null ? null : new Refusal(refusal, texts(row, "refusal_args")),
                counts(row),
                texts(row, "unknown_columns"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("applied_by"),
                applied == null ? null : applied.toInstant(),
                row.getObject("answers_id", UUID.class),
                undone(row));
    }

    private static ImportBatch.@Nullable Undoing undone(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("undone_at", OffsetDateTime.class);
        return at == null
                ? null
                : new ImportBatch.Undoing(row.getString("undone_by"), at.toInstant(), row.getString("undo_reason"));
    }

    /** An import about to begin. */
    record Draft(
            UploadedFile file,
            String unit,
            @Nullable String fixedUnit,
            @Nullable UUID earlier,
            @Nullable UUID answers) {}

    private static PreviewCounts counts(ResultSet row) throws SQLException {
        return new PreviewCounts(
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("refused"),
                row.getInt("with_errors"),
                row.getInt("duplicates"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

package vn.sohotich.platform.exchange.export;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of exports. */
@Repository
class ExportRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID insert(ExportWish wish, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO exchange.export (format, query, requested_by, requested_at)
                        VALUES (?, CAST(? AS json), ?, ?) RETURNING id""")
                .params(wish.formatOrTemplate().name(), json.writeValueAsString(wish), by, Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    Optional<Export> find(UUID id) {
        return jdbc.sql("SELECT * FROM exchange.export WHERE id = ?")
                .param(id)
                .query((row, number) -> export(row))
                .optional();
    }

    ExportWish wish(UUID id) {
        return jdbc.sql("SELECT query FROM exchange.export WHERE id = ?")
                .param(id)
                .query((row, number) -> json.readValue(row.getString("query"), ExportWish.class))
                .single();
    }

    List<Export> of(String account, int limit) {
        return jdbc.sql("SELECT * FROM exchange.export WHERE requested_by = ? ORDER BY requested_at DESC LIMIT "
                        + limit)
                .param(account)
                .query((row, number) -> export(row))
                .list();
    }

    void setWork(UUID id, UUID work) {
        jdbc.sql("UPDATE exchange.export SET work_id = ? WHERE id = ?")
                .params(work, id)
                .update();
    }

    void finish(UUID id, ExportFile file, Instant at) {
        jdbc.sql("UPDATE exchange.export SET records = ?, file_name = ?, file_path = ?, finished_at = ? WHERE id = ?")
                .params(file.records(), file.name(), file.path().toString(), Timestamp.from(at), id)
                .update();
    }

    private static Export export(ResultSet row) throws SQLException {
        String path = row.getString("file_path");
        return new Export(
                row.getObject("id", UUID.class),
                ExportFormat.valueOf(row.getString("format")),
                row.getLong("records"),
                row.getString("file_name"),
                path == null ? null : Path.of(path),
                row.getObject("work_id", UUID.class),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

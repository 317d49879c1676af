package vn.sohotich.platform.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.FieldOrigin;
import vn.sohotich.platform.record.RecordChange;

/** All contents that a record has had, and what follows from them: origin of every field, changes between versions. */
@Repository
public class RecordPast {
    private final JdbcClient jdbc;

    public RecordPast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Origin of every field that has a value now: the oldest version since which it has not changed. */
    public Map<String, FieldOrigin> origins(UUID recordId) {
        List<Version> versions = versions(recordId);
        Map<String, FieldOrigin> origins = new LinkedHashMap<>();
        if (versions.isEmpty()) {
            return origins;
        }
        for (Map.Entry<String, String> field : versions.getLast().written().entrySet()) {
            int oldest = versions.size() - 1;
            while (oldest > 0
                    && field.getValue()
                            .equals(versions.get(oldest - 1).written().get(field.getKey()))) {
                oldest--;
            }
            origins.put(field.getKey(), versions.get(oldest).origin(field.getKey()));
        }
        return origins;
    }

    /** What changed from version to version, newest first. */
    public List<RecordChange> changes(UUID recordId) {
        List<Version> versions = versions(recordId);
        List<RecordChange> changes = new ArrayList<>();
        for (int i = versions.size() - 1; i > 0; i--) {
            Version after = versions.get(i);
            Version before = versions.get(i - 1);
            Set<String> fields = new LinkedHashSet<>(before.written().keySet());
            fields.addAll(after.written().keySet());
            for (String field : fields) {
                String old = before.written().getOrDefault(field, "");
                String young = after.written().getOrDefault(field, "");
                if (!old.equals(young)) {
                    changes.add(new RecordChange(after.version(), field, old, young, after.actor(), after.at()));
                }
            }
        }
        return changes;
    }

    private List<Version> versions(UUID recordId) {
        return jdbc.sql("""
                        SELECT v.version, c.written, c.actor, c.at, c.source_sheet, c.source_row, s.file_name, s.columns,
                               s.names
                        FROM (SELECT 1 AS version, id AS content_id FROM record.civil_record WHERE id = :id
                              UNION ALL
                              SELECT version, content_id FROM record.revision WHERE record_id = :id) v
                        JOIN record.content c ON c.id = v.content_id
                        LEFT JOIN record.source s ON s.batch_id = c.batch_id AND s.sheet = c.source_sheet
                        ORDER BY v.version""")
                .param("id", recordId)
                .query((row, number) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        String columns = row.getString("columns");
        int sheetRow = row.getInt("source_row");
        return new Version(
                row.getInt("version"),
                PackedCells.read(row.getString("written"), row.getString("names")),
                row.getString("actor"),
                RecordMapping.instant(row, "at"),
                row.getString("file_name"),
                row.getString("source_sheet"),
                sheetRow == 0 ? null : sheetRow,
                columns == null ? Map.of() : JsonText.read(columns));
    }

    private record Version(
            int version,
            Map<String, String> written,
            String actor,
            Instant at,
            @Nullable String file,
            @Nullable String sheet,
            @Nullable Integer row,
            Map<String, String> columns) {

        FieldOrigin origin(String field) {
            String column = columns.get(field);
            String cell = column == null || column.isEmpty() || row == null ? null : column + row;
            return new FieldOrigin(version, actor, at, file, sheet, row, cell);
        }
    }
}

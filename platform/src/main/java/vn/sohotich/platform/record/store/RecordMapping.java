package vn.sohotich.platform.record.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.definition.Severity;

/** Rows of the tables as values. */
final class RecordMapping {
    static final String ROW_COLUMNS = """
            id, kind, unit_code, book_id, book_number, book_year, number, page, registered, principal_name,
            principal_birth, status, version, lookup, scan_count, error_count, batch_id, entered_by, entered_at""";

    private RecordMapping() {}

    static RecordRow row(ResultSet row) throws SQLException {
        return new RecordRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getObject("book_id", UUID.class),
                row.getString("book_number"),
                row.getInt("book_year"),
                row.getString("number"),
                row.getString("page"),
                row.getString("registered"),
                row.getString("principal_name"),
                row.getString("principal_birth"),
                RecordStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                LookupState.valueOf(row.getString("lookup")),
                row.getInt("scan_count"),
                row.getInt("error_count"),
                row.getObject("batch_id", UUID.class),
                row.getString("entered_by"),
                instant(row, "entered_at"));
    }

    /** A whole record from a row that also has province, written and normal; scans and findings are given. */
    static CivilRecord record(ResultSet row, List<AttachedScan> scans, List<KeptFinding> findings) throws SQLException {
        return new CivilRecord(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("province_code"),
                row.getObject("book_id", UUID.class),
                row.getString("book_number"),
                row.getInt("book_year"),
                row.getString("number"),
                row.getString("page"),
                row.getString("registered"),
                row.getString("principal_name"),
                RecordStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                LookupState.valueOf(row.getString("lookup")),
                row.getInt("error_count"),
                row.getObject("batch_id", UUID.class),
                row.getString("entered_by"),
                instant(row, "entered_at"),
                PackedCells.read(row.getString("written"), row.getString("names")),
                JsonText.read(row.getString("normal")),
                scans,
                findings);
    }

    static AttachedScan scan(ResultSet row) throws SQLException {
        return new AttachedScan(
                row.getObject("scan_id", UUID.class),
                row.getInt("pages"),
                row.getString("file_name"),
                row.getString("attached_by"),
                instant(row, "attached_at"));
    }

    static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getLong("id"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                row.getString("field"),
                texts(row.getArray("args")),
                "OPEN".equals(row.getString("status")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

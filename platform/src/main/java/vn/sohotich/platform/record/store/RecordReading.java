package vn.sohotich.platform.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.BookTally;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryPages;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.PendingLookup;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.shared.Window;

/** The questions that are put to the table of records. */
@Repository
public class RecordReading {
    private static final int COUNTED_AT_MOST = 10_000;
    private static final int FETCHED_AT_ONCE = 500;
    private static final String WHOLE = """
            SELECT r.*, c.written, c.normal, s.names FROM record.civil_record r
            JOIN record.content c ON c.id = r.content_id
            LEFT JOIN record.source s ON s.batch_id = c.batch_id AND s.sheet = c.source_sheet""";

    private final JdbcClient jdbc;
    private final BookTypes types;
    private final NamedParameterJdbcTemplate streaming;

    public RecordReading(JdbcClient jdbc, DataSource database, BookTypes types) {
        this.jdbc = jdbc;
        this.types = types;
        JdbcTemplate cursor = new JdbcTemplate(database);
        cursor.setFetchSize(FETCHED_AT_ONCE);
        streaming = new NamedParameterJdbcTemplate(cursor);
    }

    public Window<RecordRow> search(Set<String> units, RecordQuery query) {
        RecordSelection selection = new RecordSelection(units, query);
        String from = " FROM record.civil_record r" + selection.where();
        List<RecordRow> rows = jdbc.sql("SELECT " + RecordMapping.ROW_COLUMNS + from + selection.order() + " OFFSET "
                        + query.offset() + " LIMIT " + query.size())
                .params(selection.parameters())
                .query((row, number) -> RecordMapping.row(row))
                .list();
        long total = jdbc.sql("SELECT count(*) FROM (SELECT 1" + from + " LIMIT " + (COUNTED_AT_MOST + 1) + ") counted")
                .params(selection.parameters())
                .query(Long.class)
                .single();
        return new Window<>(
                rows, Math.min(total, COUNTED_AT_MOST), total <= COUNTED_AT_MOST, query.offset(), query.size());
    }

    public long count(Set<String> units, RecordQuery query) {
        RecordSelection selection = new RecordSelection(units, query);
        return jdbc.sql("SELECT count(*) FROM record.civil_record r" + selection.where())
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** Hands the records over one by one; belongs inside a transaction, where the driver uses a cursor. */
    public long stream(Set<String> units, RecordQuery query, Consumer<CivilRecord> taker) {
        RecordSelection selection = new RecordSelection(units, query);
        long[] count = new long[1];
        streaming.query(WHOLE + selection.where() + selection.order(), selection.parameters(), row -> {
            taker.accept(RecordMapping.record(row, List.of(), List.of()));
            count[0]++;
        });
        return count[0];
    }

    public Optional<CivilRecord> find(UUID id) {
        return jdbc.sql(WHOLE + " WHERE r.id = ?")
                .param(id)
                .query((row, number) -> RecordMapping.record(row, scans(id), findings(row)))
                .optional();
    }

    /** The newest records of these units in which somebody has that full name, given without marks. */
    public List<CivilRecord> naming(Set<String> units, String plainName, int limit) {
        return jdbc.sql(WHOLE + " WHERE r.unit_code = ANY(:units) AND r.search_keys @> ARRAY[:name]::text[]"
                        + " ORDER BY r.id DESC LIMIT " + limit)
                .param("units", units.toArray(String[]::new))
                .param("name", plainName)
                .query((row, number) -> RecordMapping.record(row, List.of(), List.of()))
                .list();
    }

    public Optional<RecordRow> row(UUID id) {
        return jdbc.sql("SELECT " + RecordMapping.ROW_COLUMNS + " FROM record.civil_record WHERE id = ?")
                .param(id)
                .query((row, number) -> RecordMapping.row(row))
                .optional();
    }

    /** The record, kept still until the running transaction ends. */
    public Optional<RecordRow> lockedRow(UUID id) {
        return jdbc.sql("SELECT " + RecordMapping.ROW_COLUMNS + " FROM record.civil_record WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> RecordMapping.row(row))
                .optional();
    }

    public List<AttachedScan> scans(UUID id) {
        return jdbc.sql(
                        "SELECT * FROM record.attached_scan WHERE record_id = ? ORDER BY position, attached_at, scan_id")
                .param(id)
                .query((row, number) -> RecordMapping.scan(row))
                .list();
    }

    /** Every record of a book in the order of its numbers, with its scans. */
    public List<EntryPages> pages(UUID bookId) {
        return jdbc.sql("""
                        SELECT r.id, r.number, r.number_value, r.page, r.registered, coalesce(array_agg(a.scan_id
                        ORDER BY a.position, a.attached_at) FILTER (WHERE a.scan_id IS NOT NULL), '{}') AS scans
                        FROM record.civil_record r LEFT JOIN record.attached_scan a ON a.record_id = r.id
                        WHERE r.book_id = ? GROUP BY r.id ORDER BY r.number_value, r.number_key, r.id""")
                .param(bookId)
                .query((row, number) -> new EntryPages(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getInt("number_value"),
                        row.getString("page"),
                        row.getString("registered"),
                        List.of((UUID[]) row.getArray("scans").getArray())))
                .list();
    }

    private List<KeptFinding> findings(ResultSet record) throws SQLException {
        return jdbc.sql("SELECT * FROM record.finding WHERE content_id = ? ORDER BY id")
                .param(record.getObject("content_id", UUID.class))
                .query((row, number) -> RecordMapping.finding(row))
                .list();
    }

    public List<PendingLookup> pending(@Nullable UUID batchId, int limit) {
        String sql = WHOLE + " WHERE r.lookup = 'PENDING' AND (CAST(:batch AS uuid) IS NULL OR r.batch_id = :batch)"
                + " ORDER BY r.id LIMIT " + limit;
        return jdbc.sql(sql)
                .param("batch", batchId)
                .query((row, number) -> pending(row))
                .list();
    }

    /** The entries of these records, whether somebody waits for them or not. */
    public List<PendingLookup> entries(Collection<UUID> ids) {
        return jdbc.sql(WHOLE + " WHERE r.id = ANY(:ids) ORDER BY r.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> pending(row))
                .list();
    }

    public List<UUID> idsAfter(UUID last, int limit) {
        return jdbc.sql("SELECT id FROM record.civil_record WHERE id > :last ORDER BY id LIMIT :limit")
                .param("last", last)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private PendingLookup pending(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        Entry entry = KeptEntries.restore(
                types.get(kind),
                PackedCells.read(row.getString("written"), row.getString("names")),
                JsonText.read(row.getString("normal")));
        return new PendingLookup(
                row.getObject("id", UUID.class), row.getInt("version"), kind, row.getString("unit_code"), entry);
    }

    public List<BookTally> tallies(Set<UUID> books) {
        return jdbc.sql("""
                        SELECT book_id, count(*) AS records, count(*) FILTER (WHERE scan_count > 0) AS scanned,
                               count(*) FILTER (WHERE status = 'APPROVED') AS approved,
                               count(*) FILTER (WHERE status = 'TRANSFERRED') AS transferred,
                               count(*) FILTER (WHERE error_count > 0) AS wrong
                        FROM record.civil_record WHERE book_id = ANY(:books) GROUP BY book_id""")
                .param("books", books.toArray(UUID[]::new))
                .query((row, number) -> new BookTally(
                        row.getObject("book_id", UUID.class),
                        row.getInt("records"),
                        row.getInt("scanned"),
                        row.getInt("approved"),
                        row.getInt("transferred"),
                        row.getInt("wrong")))
                .list();
    }
}

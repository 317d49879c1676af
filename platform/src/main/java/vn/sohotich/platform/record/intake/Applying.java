package vn.sohotich.platform.record.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.book.BookName;

/** The set-based statements that turn staged rows into records, all in the transaction of the application. */
@Repository
class Applying {
    private static final String STAGED = " FROM record.staged_entry s ";
    private static final String BOOKS = """
            LEFT JOIN unnest(:kinds::text[], :units::text[], :numbers::text[], :years::int[], :books::uuid[])
                AS b(kind, unit_code, book_number, book_year, id) USING (kind, unit_code, book_number, book_year)
            """;

    private final JdbcClient jdbc;

    Applying(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the import took effect before. */
    boolean claim(UUID batchId, String actor, Instant at) {
        return jdbc.sql("""
                                INSERT INTO record.applied_batch (batch_id, created, changed, actor, at)
                                VALUES (?, 0, 0, ?, ?) ON CONFLICT DO NOTHING""").params(batchId, actor, Timestamp.from(at)).update() > 0;
    }

    /** Kinds of books and units whose records the import touches, in the order in which they are locked. */
    List<Shelf> shelves(UUID batchId) {
        return jdbc.sql("SELECT DISTINCT kind, unit_code" + STAGED
                        + "WHERE batch_id = ? AND unit_code <> '' ORDER BY kind, unit_code")
                .param(batchId)
                .query((row, number) -> new Shelf(row.getString("kind"), row.getString("unit_code")))
                .list();
    }

    List<BookName> books(UUID batchId) {
        return jdbc.sql("SELECT DISTINCT kind, unit_code, book_number, book_year" + STAGED
                        + "WHERE batch_id = ? AND action IN ('CREATE', 'CHANGE') AND book_number <> ''"
                        + " ORDER BY kind, unit_code, book_year, book_number")
                .param(batchId)
                .query((row, number) -> new BookName(
                        row.getString("kind"),
                        row.getString("unit_code"),
                        row.getString("book_number"),
                        row.getInt("book_year")))
                .list();
    }

    int create(UUID batchId, Map<BookName, UUID> books, String actor, Instant at) {
        return jdbc.sql("""
                        INSERT INTO record.civil_record (id, kind, unit_code, province_code, book_id, book_number,
                            book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, content_id, content_hash,
                            batch_id, source_row, entered_by, entered_at, error_count, updated_at)
                        SELECT s.id, kind, unit_code, province_code, b.id, book_number,
                            book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, s.id, content_hash,
                            batch_id, row_no, :actor, :at, error_count + duplicate::int, :at
                        """ + STAGED + BOOKS + "WHERE batch_id = :batch AND action = 'CREATE'")
                .paramSource(parameters(batchId, books, actor, at))
                .update();
    }

    int change(UUID batchId, Map<BookName, UUID> books, String actor, Instant at) {
        MapSqlParameterSource parameters = parameters(batchId, books, actor, at);
        jdbc.sql("""
                        INSERT INTO record.revision (record_id, version, content_id, cause, actor, at)
                        SELECT r.id, r.version + 1, s.id, 'IMPORTED', :actor, :at
                        FROM record.staged_entry s JOIN record.civil_record r ON r.id = s.target_id
                        WHERE s.batch_id = :batch AND s.action = 'CHANGE'""").paramSource(parameters).update();
        jdbc.sql("""
                        UPDATE record.finding f SET status = 'RESOLVED'
                        FROM record.staged_entry s JOIN record.civil_record r ON r.id = s.target_id
                        WHERE s.batch_id = :batch AND s.action = 'CHANGE' AND f.content_id = r.content_id""").paramSource(parameters).update();
        return jdbc.sql("""
                        UPDATE record.civil_record r SET book_id = c.book_id, number = c.number, page = c.page,
                            registered = c.registered, registered_on = c.registered_on,
                            principal_name = c.principal_name, principal_plain = c.principal_plain,
                            principal_birth = c.principal_birth, search_keys = c.search_keys, content_id = c.id,
                            content_hash = c.content_hash, batch_id = c.batch_id, source_row = c.row_no,
                            entered_by = :actor, status = 'ENTERED', lookup = 'PENDING', version = r.version + 1,
                            error_count = c.error_count + c.duplicate::int, updated_at = :at
                        FROM (SELECT s.*, b.id AS book_id
                        """
                        + STAGED + BOOKS
                        + "WHERE batch_id = :batch AND action = 'CHANGE') c WHERE r.id = c.target_id")
                .paramSource(parameters)
                .update();
    }

    void markDuplicates(UUID batchId, Map<String, String> numberFields) {
        jdbc.sql("""
                        INSERT INTO record.finding (content_id, code, severity, field, args)
                        SELECT s.id, 'DUPLICATE_NUMBER', 'ERROR', n.field, ARRAY[s.number]
                        FROM record.staged_entry s
                        LEFT JOIN unnest(:kinds::text[], :fields::text[]) AS n(kind, field) USING (kind)
                        WHERE s.batch_id = :batch AND s.duplicate AND s.action IN ('CREATE', 'CHANGE')""")
                .param("batch", batchId)
                .param("kinds", numberFields.keySet().toArray(String[]::new))
                .param("fields", numberFields.values().toArray(String[]::new))
                .update();
    }

    /** What is already there is not kept a second time. */
    void forgetSame(UUID batchId) {
        String same = "(SELECT id FROM record.staged_entry WHERE batch_id = ? AND action = 'SAME')";
        jdbc.sql("DELETE FROM record.finding WHERE content_id IN " + same)
                .param(batchId)
                .update();
        jdbc.sql("DELETE FROM record.content WHERE id IN " + same)
                .param(batchId)
                .update();
    }

    void note(UUID batchId, int created, int changed) {
        jdbc.sql("UPDATE record.applied_batch SET created = ?, changed = ? WHERE batch_id = ?")
                .params(created, changed, batchId)
                .update();
    }

    private static MapSqlParameterSource parameters(UUID batchId, Map<BookName, UUID> books, String actor, Instant at) {
        Set<BookName> places = books.keySet();
        return new MapSqlParameterSource()
                .addValue("batch", batchId)
                .addValue("actor", actor)
                .addValue("at", Timestamp.from(at))
                .addValue("kinds", places.stream().map(BookName::kind).toArray(String[]::new))
                .addValue("units", places.stream().map(BookName::unitCode).toArray(String[]::new))
                .addValue("numbers", places.stream().map(BookName::number).toArray(String[]::new))
                .addValue("years", places.stream().map(BookName::year).toArray(Integer[]::new))
                .addValue("books", places.stream().map(books::get).toArray(UUID[]::new));
    }

    /** The records of one kind in one unit. */
    record Shelf(String kind, String unitCode) {}
}

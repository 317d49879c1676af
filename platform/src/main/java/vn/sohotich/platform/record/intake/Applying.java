package vn.sohotich.platform.record.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
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
    private static final String STRETCH = " AND s.ordinal >= :from AND s.ordinal < :to";
    private static final String CHANGED = "FROM record.staged_entry s JOIN record.civil_record r ON r.id = s.target_id"
            + " WHERE s.batch_id = :batch AND s.action = 'CHANGE'" + STRETCH;
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
        return jdbc.sql("""
                        SELECT kind, unit_code FROM record.staged_entry WHERE batch_id = :batch AND unit_code <> ''
                        UNION
                        SELECT b.kind, b.unit_code FROM record.staged_entry s
                        JOIN record.answer a ON a.batch_id = s.batch_id
                        JOIN record.staged_entry b ON b.batch_id = a.answered_id AND b.ordinal = s.answers
                        WHERE s.batch_id = :batch AND b.unit_code <> '' ORDER BY kind, unit_code""")
                .param("batch", batchId)
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

    /** Books that stand on the shelf already are not the import's own. */
    void noteBooks(UUID batchId, Collection<UUID> fresh) {
        jdbc.sql("INSERT INTO record.created_book (batch_id, book_id) SELECT ?, unnest(?::uuid[])")
                .param(batchId)
                .param(fresh.toArray(UUID[]::new))
                .update();
    }

    /** One more than the last row. */
    int end(UUID batchId) {
        return jdbc.sql("SELECT coalesce(max(ordinal) + 1, 0)" + STAGED + "WHERE batch_id = ?")
                .param(batchId)
                .query(Integer.class)
                .single();
    }

    int create(Stretch stretch) {
        return jdbc.sql("""
                        INSERT INTO record.civil_record (id, kind, unit_code, province_code, book_id, book_number,
                            book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, content_id, content_hash,
                            batch_id, source_row, entered_by, entered_at, error_count, updated_at)
                        SELECT s.id, kind, unit_code, province_code, b.id, book_number,
                            book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, s.id, content_hash,
                            batch_id, row_no, :actor, :at, error_count + duplicate::int, :at
                        """ + STAGED + BOOKS + "WHERE batch_id = :batch AND action = 'CREATE'" + STRETCH)
                .paramSource(parameters(stretch))
                .update();
    }

    /** Keeps what the records are before they are changed. */
    private void keepBefore(MapSqlParameterSource parameters) {
        jdbc.sql("""
                        INSERT INTO record.before_import (batch_id, record_id, unit_code, province_code, book_id,
                            book_number, book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, content_id, content_hash,
                            prior_batch_id, source_row, entered_by, status, error_count, open_findings)
                        SELECT s.batch_id, r.id, r.unit_code, r.province_code, r.book_id,
                            r.book_number, r.book_year, r.number, r.number_key, r.number_value, r.page, r.registered,
                            r.registered_on, r.principal_name, r.principal_plain, r.principal_birth, r.search_keys,
                            r.content_id, r.content_hash, r.batch_id, r.source_row, r.entered_by, r.status,
                            r.error_count, ARRAY(SELECT f.id FROM record.finding f
                                WHERE f.content_id = r.content_id AND f.status = 'OPEN')
                        """ + CHANGED).paramSource(parameters).update();
    }

    /** Keeps what the records are, then changes them. */
    int change(Stretch stretch) {
        MapSqlParameterSource parameters = parameters(stretch);
        keepBefore(parameters);
        jdbc.sql("INSERT INTO record.revision (record_id, version, content_id, cause, actor, at)"
                        + " SELECT r.id, r.version + 1, s.id, 'IMPORTED', :actor, :at " + CHANGED)
                .paramSource(parameters)
                .update();
        jdbc.sql("UPDATE record.finding f SET status = 'RESOLVED' WHERE f.status = 'OPEN' AND f.content_id IN"
                        + " (SELECT r.content_id " + CHANGED + ")")
                .paramSource(parameters)
                .update();
        return jdbc.sql("""
                        UPDATE record.civil_record r SET unit_code = c.unit_code, province_code = c.province_code,
                            book_id = c.book_id, book_number = c.book_number, book_year = c.book_year,
                            number = c.number, number_key = c.number_key, number_value = c.number_value, page = c.page,
                            registered = c.registered, registered_on = c.registered_on,
                            principal_name = c.principal_name, principal_plain = c.principal_plain,
                            principal_birth = c.principal_birth, search_keys = c.search_keys, content_id = c.id,
                            content_hash = c.content_hash, batch_id = c.batch_id, source_row = c.row_no,
                            entered_by = :actor, status = 'ENTERED', lookup = 'PENDING', version = r.version + 1,
                            error_count = c.error_count + c.duplicate::int, updated_at = :at
                        FROM (SELECT s.*, b.id AS book_id
                        """
                        + STAGED + BOOKS
                        + "WHERE batch_id = :batch AND action = 'CHANGE'" + STRETCH
                        + ") c WHERE r.id = c.target_id")
                .paramSource(parameters)
                .update();
    }

    /** Numbers that records have left and that only one other claims are no duplicates any longer; undoing opens them again. */
    void release(UUID batchId) {
        jdbc.sql("""
                        WITH place AS (
                            SELECT DISTINCT b.unit_code, s.kind, b.book_year, b.book_number, b.number_value, b.number_key
                            FROM record.before_import b
                            JOIN record.staged_entry s ON s.batch_id = b.batch_id AND s.target_id = b.record_id
                            WHERE b.batch_id = :batch AND b.number_key <> ''),
                        alone AS (
                            SELECT (array_agg(r.content_id))[1] AS content_id, (array_agg(r.id))[1] AS id
                            FROM place JOIN record.civil_record r USING (unit_code, kind, book_year, book_number,
                                number_value, number_key)
                            GROUP BY unit_code, kind, book_year, book_number, number_value, number_key
                            HAVING count(*) = 1),
                        closed AS (
                            UPDATE record.finding f SET status = 'RESOLVED' FROM alone
                            WHERE f.content_id = alone.content_id AND f.code = 'DUPLICATE_NUMBER' AND f.status = 'OPEN'
                            RETURNING f.id AS finding_id, alone.id),
                        kept AS (
                            INSERT INTO record.released_finding (batch_id, finding_id)
                            SELECT :batch, finding_id FROM closed)
                        UPDATE record.civil_record r SET error_count = greatest(0, error_count - c.closed)
                        FROM (SELECT id, count(*) AS closed FROM closed GROUP BY id) c WHERE r.id = c.id""").param("batch", batchId).update();
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

    private static MapSqlParameterSource parameters(Stretch stretch) {
        Set<BookName> places = stretch.books().keySet();
        return new MapSqlParameterSource()
                .addValue("batch", stretch.batchId())
                .addValue("from", stretch.from())
                .addValue("to", stretch.to())
                .addValue("actor", stretch.actor())
                .addValue("at", Timestamp.from(stretch.at()))
                .addValue("kinds", places.stream().map(BookName::kind).toArray(String[]::new))
                .addValue("units", places.stream().map(BookName::unitCode).toArray(String[]::new))
                .addValue("numbers", places.stream().map(BookName::number).toArray(String[]::new))
                .addValue("years", places.stream().map(BookName::year).toArray(Integer[]::new))
                .addValue("books", places.stream().map(stretch.books()::get).toArray(UUID[]::new));
    }

    /** Some rows of an import, from one ordinal up to another, with the books of all its rows, who applies it and when. */
    record Stretch(UUID batchId, int from, int to, Map<BookName, UUID> books, String actor, Instant at) {}

    /** The records of one kind in one unit. */
    record Shelf(String kind, String unitCode) {}
}

package vn.sohotich.platform.delivery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Terms;
import vn.sohotich.platform.delivery.result.BookErrors;
import vn.sohotich.platform.delivery.result.FieldErrors;
import vn.sohotich.platform.delivery.result.WrongField;

/** Sums over what the officers marked. */
@Repository
public class ResultRows {
    private static final String WRONG = "m.verdict = 'WRONG'";

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Errors per field over the compared records, the worst first. */
    public List<FieldErrors> fields(UUID delivery) {
        return jdbc.sql("""
                        SELECT b.kind, m.field, count(*) AS compared, count(*) FILTER (WHERE m.verdict = 'WRONG') AS wrong,
                            count(*) FILTER (WHERE m.verdict = 'ILLEGIBLE') AS illegible
                        FROM delivery.mark m
                        JOIN delivery.drawn d USING (delivery_id, ordinal)
                        JOIN delivery.examination e USING (delivery_id, ordinal)
                        JOIN delivery.declared_book b ON b.delivery_id = d.delivery_id AND b.ordinal = d.book
                        WHERE m.delivery_id = ? AND e.checked_at IS NOT NULL
                        GROUP BY b.kind, m.field ORDER BY wrong DESC, compared DESC, b.kind, m.field""")
                .param(delivery)
                .query((row, number) -> new FieldErrors(
                        row.getString("kind"),
                        row.getString("field"),
                        row.getLong("compared"),
                        row.getLong("wrong"),
                        row.getLong("illegible")))
                .list();
    }

    /** Errors per book, in the order of the declared list. */
    public List<BookErrors> books(UUID delivery) {
        return jdbc.sql("""
                        SELECT b.*, l.ordinal AS lot, coalesce(s.drawn, 0) AS drawn, coalesce(s.compared, 0) AS compared,
                            coalesce(s.wrong_records, 0) AS wrong_records, coalesce(s.wrong_fields, 0) AS wrong_fields
                        FROM delivery.declared_book b
                        JOIN delivery.lot l ON l.delivery_id = b.delivery_id AND b.ordinal BETWEEN l.first_book AND l.last_book
                        LEFT JOIN (
                            SELECT d.book, count(*) AS drawn, count(e.checked_at) AS compared,
                                count(*) FILTER (WHERE e.checked_at IS NOT NULL AND w.wrong > 0) AS wrong_records,
                                coalesce(sum(w.wrong) FILTER (WHERE e.checked_at IS NOT NULL), 0) AS wrong_fields
                            FROM delivery.drawn d
                            LEFT JOIN delivery.examination e USING (delivery_id, ordinal)
                            LEFT JOIN LATERAL (
                                SELECT count(*) AS wrong FROM delivery.mark m
                                WHERE m.delivery_id = d.delivery_id AND m.ordinal = d.ordinal AND m.verdict = 'WRONG') w
                                ON true
                            WHERE d.delivery_id = :delivery GROUP BY d.book) s ON s.book = b.ordinal
                        WHERE b.delivery_id = :delivery ORDER BY b.ordinal""").param("delivery", delivery).query(ResultRows::book).list();
    }

    /** What counts against the acceptance number of a lot: marks on its random sample. */
    public int nonconforming(UUID delivery, int lot, Terms.Counted counted) {
        String what = counted == Terms.Counted.RECORDS ? "count(DISTINCT d.ordinal)" : "count(*)";
        return jdbc.sql("SELECT " + what + " FROM delivery.drawn d JOIN delivery.mark m USING (delivery_id, ordinal) "
                        + "JOIN delivery.examination e USING (delivery_id, ordinal) "
                        + "WHERE d.delivery_id = ? AND d.lot = ? AND NOT d.whole AND e.checked_at IS NOT NULL AND "
                        + WRONG)
                .params(delivery, lot)
                .query(Integer.class)
                .single();
    }

    /** Every wrong field of compared records, in the order of the sample. */
    public List<WrongField> wrong(UUID delivery) {
        return jdbc.sql("""
                        SELECT d.ordinal, d.book, d.record_id, d.version, d.number, m.field, m.delivered, m.in_book
                        FROM delivery.drawn d
                        JOIN delivery.mark m USING (delivery_id, ordinal)
                        JOIN delivery.examination e USING (delivery_id, ordinal)
                        WHERE d.delivery_id = ? AND e.checked_at IS NOT NULL AND m.verdict = 'WRONG'
                        ORDER BY d.ordinal, m.field""").param(delivery).query(ResultRows::wrong).list();
    }

    /** The wrong fields that were marked in a record, in whatever delivery. */
    public List<WrongField> wrongOf(UUID record) {
        return jdbc.sql("""
                        SELECT d.ordinal, d.book, d.record_id, d.version, d.number, m.field, m.delivered, m.in_book
                        FROM delivery.drawn d JOIN delivery.mark m USING (delivery_id, ordinal)
                        WHERE d.record_id = ? AND m.verdict = 'WRONG' ORDER BY m.marked_at""").param(record).query(ResultRows::wrong).list();
    }

    /**
     * What stands about the lots that hold this record: the newest verdict, or OPEN without one. A part that comes again is
     * judged by the delivery that brings it.
     */
    public List<String> standing(UUID batch, String unit, String kind, String number, int year) {
        return jdbc.sql("""
                        WITH RECURSIVE line AS (
                            SELECT delivery_id AS id FROM delivery.attachment WHERE source = 'IMPORT' AND source_id = :batch
                            UNION SELECT d.id FROM delivery.delivery d JOIN line ON d.earlier_id = line.id)
                        SELECT coalesce((SELECT v.verdict FROM delivery.lot l
                            JOIN delivery.verdict v ON v.delivery_id = l.delivery_id AND v.lot = l.ordinal
                            WHERE l.delivery_id = b.delivery_id AND b.ordinal BETWEEN l.first_book AND l.last_book
                            ORDER BY v.step DESC LIMIT 1), 'OPEN')
                        FROM line JOIN delivery.declared_book b ON b.delivery_id = line.id
                        WHERE b.unit_code = :unit AND b.kind = :kind AND b.number_normal = :number AND b.year = :year""")
                .param("batch", batch)
                .param("unit", unit)
                .param("kind", kind)
                .param("number", number)
                .param("year", year)
                .query(String.class)
                .list();
    }

    private static WrongField wrong(ResultSet row, int number) throws SQLException {
        return new WrongField(
                row.getInt("ordinal"),
                row.getInt("book"),
                row.getObject("record_id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("field"),
                row.getString("delivered"),
                row.getString("in_book"));
    }

    private static BookErrors book(ResultSet row, int number) throws SQLException {
        return new BookErrors(
                new DeclaredBook(
                        row.getInt("ordinal"),
                        row.getString("unit_code"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getInt("year"),
                        row.getInt("records"),
                        row.getInt("files")),
                row.getInt("lot"),
                row.getLong("drawn"),
                row.getLong("compared"),
                row.getLong("wrong_records"),
                row.getLong("wrong_fields"));
    }
}

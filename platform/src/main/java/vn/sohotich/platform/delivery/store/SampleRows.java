package vn.sohotich.platform.delivery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.delivery.inspection.DrawnRecord;
import vn.sohotich.platform.delivery.inspection.Progress;

/** The drawn records, and who has which of them for a time. */
@Repository
public class SampleRows {
    private static final String SELECT = """
            SELECT d.*, e.taken_by, e.taken_until, e.checked_by, e.checked_at FROM delivery.drawn d
            LEFT JOIN delivery.examination e USING (delivery_id, ordinal)
            WHERE d.delivery_id = :delivery
            """;

    private final JdbcClient jdbc;

    SampleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds records after the last place; those that are in the sample already stay where they are. */
    public void add(UUID delivery, Collection<DrawnRecord> records) {
        jdbc.sql("""
                        INSERT INTO delivery.drawn (delivery_id, ordinal, lot, book, whole, record_id, version, number)
                        SELECT :delivery, coalesce((SELECT max(ordinal) FROM delivery.drawn WHERE delivery_id = :delivery), 0)
                            + row_number() OVER (ORDER BY n.place), n.lot, n.book, n.whole, n.record_id, n.version, n.number
                        FROM unnest(:lots, :books, :wholes, :records, :versions, :numbers) WITH ORDINALITY
                            AS n (lot, book, whole, record_id, version, number, place)
                        WHERE NOT EXISTS (SELECT 1 FROM delivery.drawn d
                            WHERE d.delivery_id = :delivery AND d.record_id = n.record_id)""")
                .param("delivery", delivery)
                .param("lots", records.stream().map(DrawnRecord::lot).toArray(Integer[]::new))
                .param("books", records.stream().map(DrawnRecord::book).toArray(Integer[]::new))
                .param("wholes", records.stream().map(DrawnRecord::whole).toArray(Boolean[]::new))
                .param("records", records.stream().map(DrawnRecord::recordId).toArray(UUID[]::new))
                .param("versions", records.stream().map(DrawnRecord::version).toArray(Integer[]::new))
                .param("numbers", records.stream().map(DrawnRecord::number).toArray(String[]::new))
                .update();
    }

    public List<DrawnRecord> of(UUID delivery) {
        return jdbc.sql(SELECT + "ORDER BY d.ordinal")
                .param("delivery", delivery)
                .query(SampleRows::read)
                .list();
    }

    public Optional<DrawnRecord> find(UUID delivery, int ordinal) {
        return jdbc.sql(SELECT + "AND d.ordinal = :ordinal")
                .param("delivery", delivery)
                .param("ordinal", ordinal)
                .query(SampleRows::read)
                .optional();
    }

    /** Whoever changes who has what in this sample comes one after another until the end of their transaction. */
    public void queueUp(UUID delivery) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 25))::text")
                .param(delivery.toString())
                .query(String.class)
                .single();
    }

    /** The record that this officer goes on with in these lots: one that they have, or the first that nobody has. */
    public Optional<Integer> free(UUID delivery, Set<Integer> lots, String officer, Instant now) {
        return jdbc.sql("""
                        SELECT d.ordinal FROM delivery.drawn d
                        LEFT JOIN delivery.examination e USING (delivery_id, ordinal)
                        WHERE d.delivery_id = :delivery AND d.lot = ANY(:lots) AND e.checked_at IS NULL
                          AND (e.taken_by IS NULL OR e.taken_by = :officer OR e.taken_until < :now)
                        ORDER BY (e.taken_by IS NOT DISTINCT FROM :officer AND e.taken_until >= :now) DESC, d.ordinal
                        LIMIT 1""")
                .param("delivery", delivery)
                .param("lots", lots.toArray(Integer[]::new))
                .param("officer", officer)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
    }

    /** Gives the record to the officer until then, unless somebody else has it or it is compared. */
    public boolean take(UUID delivery, int ordinal, String officer, Instant now, Instant until) {
        return jdbc.sql("""
                                INSERT INTO delivery.examination AS e (delivery_id, ordinal, taken_by, taken_until)
                                VALUES (:delivery, :ordinal, :officer, :until)
                                ON CONFLICT (delivery_id, ordinal) DO UPDATE
                                SET taken_by = excluded.taken_by, taken_until = excluded.taken_until
                                WHERE e.checked_at IS NULL AND (e.taken_by = :officer OR e.taken_until < :now)""")
                        .param("delivery", delivery)
                        .param("ordinal", ordinal)
                        .param("officer", officer)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    public void check(UUID delivery, int ordinal, String officer, Instant at) {
        jdbc.sql("""
                        UPDATE delivery.examination SET checked_by = ?, checked_at = ?
                        WHERE delivery_id = ? AND ordinal = ?""").params(officer, Timestamp.from(at), delivery, ordinal).update();
    }

    /** How far the lots of these numbers are. */
    public Progress progress(UUID delivery, Set<Integer> lots, Instant now) {
        return jdbc.sql("""
                        SELECT count(*) AS drawn, count(e.checked_at) AS checked,
                            count(*) FILTER (WHERE e.checked_at IS NULL AND e.taken_until >= :now) AS taken
                        FROM delivery.drawn d LEFT JOIN delivery.examination e USING (delivery_id, ordinal)
                        WHERE d.delivery_id = :delivery AND d.lot = ANY(:lots)""")
                .param("delivery", delivery)
                .param("lots", lots.toArray(Integer[]::new))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Progress(row.getInt("drawn"), row.getInt("checked"), row.getInt("taken")))
                .single();
    }

    private static DrawnRecord read(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("taken_until");
        Timestamp checked = row.getTimestamp("checked_at");
        return new DrawnRecord(
                row.getInt("ordinal"),
                row.getInt("lot"),
                row.getInt("book"),
                row.getBoolean("whole"),
                row.getObject("record_id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("taken_by"),
                until == null ? null : until.toInstant(),
                row.getString("checked_by"),
                checked == null ? null : checked.toInstant());
    }
}

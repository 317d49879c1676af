package vn.sohotich.platform.record.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.store.EntryFacts;

/** Records that claim the same number in the same book. */
@Repository
public class Neighbours {
    private final JdbcClient jdbc;

    public Neighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who stands at this place in the book already; for an entry without number, who has the same content. */
    public List<Neighbour> of(String unitCode, EntryFacts facts) {
        String sameContent = facts.numberKey().isEmpty() ? " AND content_hash = :hash" : "";
        return jdbc.sql("""
                        SELECT id, content_hash, version FROM record.civil_record
                        WHERE unit_code = :unit AND kind = :kind AND book_year = :year AND book_number = :book
                          AND number_value = :value AND number_key = :key""" + sameContent)
                .param("unit", unitCode)
                .param("kind", facts.kind())
                .param("year", facts.bookYear())
                .param("book", facts.bookNumber())
                .param("value", facts.numberValue())
                .param("key", facts.numberKey())
                .param("hash", facts.hash())
                .query((row, number) -> new Neighbour(
                        row.getObject("id", UUID.class),
                        row.getObject("content_hash", UUID.class),
                        row.getInt("version")))
                .list();
    }

    /** A number that only one record claims any longer is no duplicate; call it before that record's neighbour moves. */
    public void release(UUID leaving) {
        jdbc.sql("""
                        WITH left_alone AS (
                            SELECT (array_agg(n.id))[1] AS id FROM record.civil_record l
                            JOIN record.civil_record n USING (unit_code, kind, book_year, book_number, number_value,
                                number_key)
                            WHERE l.id = :id AND n.id <> l.id AND l.number_key <> '' HAVING count(*) = 1),
                        closed AS (
                            UPDATE record.finding f SET status = 'RESOLVED' FROM record.civil_record r
                            WHERE r.id IN (SELECT id FROM left_alone) AND f.content_id = r.content_id
                              AND f.code = 'DUPLICATE_NUMBER' AND f.status = 'OPEN' RETURNING r.id)
                        UPDATE record.civil_record r SET error_count = greatest(0, error_count - c.closed)
                        FROM (SELECT id, count(*) AS closed FROM closed GROUP BY id) c WHERE r.id = c.id""").param("id", leaving).update();
    }

    /** A record at the same place. */
    public record Neighbour(UUID id, UUID hash, int version) {}
}

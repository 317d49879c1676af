package vn.sohotich.platform.delivery.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.delivery.inspection.Mark;

/** What officers marked, one row per field of a drawn record. */
@Repository
public class MarkRows {
    private final JdbcClient jdbc;

    MarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(UUID delivery, int ordinal, Mark mark, Instant at) {
        jdbc.sql("""
                        INSERT INTO delivery.mark VALUES (:delivery, :ordinal, :field, :verdict, :delivered, :inBook, :by, :at)
                        ON CONFLICT (delivery_id, ordinal, field) DO UPDATE SET verdict = excluded.verdict,
                            in_book = excluded.in_book, marked_by = excluded.marked_by, marked_at = excluded.marked_at""")
                .param("delivery", delivery)
                .param("ordinal", ordinal)
                .param("field", mark.field())
                .param("verdict", mark.verdict().name())
                .param("delivered", mark.delivered())
                .param("inBook", mark.inBook())
                .param("by", mark.by())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Marks as right what nobody marked otherwise. */
    public void rightForTheRest(UUID delivery, int ordinal, Map<String, String> filled, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO delivery.mark
                        SELECT :delivery, :ordinal, f.field, 'RIGHT', f.delivered, '', :by, :at
                        FROM unnest(:fields, :delivered) AS f (field, delivered)
                        ON CONFLICT DO NOTHING""")
                .param("delivery", delivery)
                .param("ordinal", ordinal)
                .param("fields", filled.keySet().toArray(String[]::new))
                .param("delivered", filled.values().toArray(String[]::new))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Mark> of(UUID delivery, int ordinal) {
        return jdbc.sql("SELECT * FROM delivery.mark WHERE delivery_id = ? AND ordinal = ? ORDER BY field")
                .params(delivery, ordinal)
                .query((row, number) -> new Mark(
                        row.getString("field"),
                        Mark.Verdict.valueOf(row.getString("verdict")),
                        row.getString("delivered"),
                        row.getString("in_book"),
                        row.getString("marked_by")))
                .list();
    }

    public int wrong(UUID delivery, int ordinal) {
        return jdbc.sql("""
                        SELECT count(*) FROM delivery.mark
                        WHERE delivery_id = ? AND ordinal = ? AND verdict = 'WRONG'""").params(delivery, ordinal).query(Integer.class).single();
    }
}

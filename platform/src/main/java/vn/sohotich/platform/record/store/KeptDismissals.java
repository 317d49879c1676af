package vn.sohotich.platform.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.definition.BookTypes;

/** Lets dismissals that stand hold for new contents of the same record or the same place in a book. */
@Repository
public class KeptDismissals {
    private static final String SAME_PLACE = """
            d.unit_code = s.unit_code AND d.kind = s.kind AND d.book_year = s.book_year
            AND d.book_number = s.book_number AND d.number_key = s.number_key
            AND (d.number_key <> '' OR d.content_hash = s.content_hash)""";
    private static final String STAGED = """
            SELECT d.code, d.field, d.value_mark, s.id AS content_id, c.kind, c.written, c.normal, w.names
            FROM record.dismissal d JOIN record.staged_entry s ON %s
            JOIN record.content c ON c.id = s.id
            LEFT JOIN record.source w ON w.batch_id = c.batch_id AND w.sheet = c.source_sheet
            WHERE s.batch_id = :batch AND d.taken_back_at IS NULL""";
    private static final String IN_BATCH =
            STAGED.formatted(SAME_PLACE) + " UNION " + STAGED.formatted("d.record_id = s.target_id");
    private static final String OF_RECORD = """
            SELECT d.code, d.field, d.value_mark, c.id AS content_id, c.kind, c.written, c.normal, w.names
            FROM record.civil_record s JOIN record.content c ON c.id = s.content_id
            JOIN record.dismissal d ON d.record_id = s.id OR (%s)
            LEFT JOIN record.source w ON w.batch_id = c.batch_id AND w.sheet = c.source_sheet
            WHERE s.id = :record AND d.taken_back_at IS NULL""".formatted(SAME_PLACE);

    private final JdbcClient jdbc;
    private final BookTypes types;

    public KeptDismissals(JdbcClient jdbc, BookTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /** Marks findings of staged rows as dismissed where somebody dismissed them before and the values are the same. */
    public void settleBatch(UUID batchId) {
        if (!any()) {
            return;
        }
        List<Held> held = jdbc.sql(IN_BATCH)
                .param("batch", batchId)
                .query((row, number) -> held(row))
                .list();
        held.stream().filter(Held::holds).forEach(one -> {
            int dismissed = dismiss(one);
            if (dismissed > 0) {
                lessen(batchId, one, dismissed);
            }
        });
    }

    /** The same for the content that a record has now. */
    public void settleRecord(UUID recordId) {
        jdbc.sql(OF_RECORD).param("record", recordId).query((row, number) -> held(row)).list().stream()
                .filter(Held::holds)
                .forEach(this::dismiss);
    }

    private boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM record.dismissal WHERE taken_back_at IS NULL)")
                .query(Boolean.class)
                .single();
    }

    private int dismiss(Held held) {
        return jdbc.sql("""
                        UPDATE record.finding SET status = 'DISMISSED' WHERE content_id = :content AND code = :code
                          AND field IS NOT DISTINCT FROM :field AND status = 'OPEN'
                          AND severity IN ('WARNING', 'NOTE')""")
                .param("content", held.content())
                .param("code", held.code())
                .param("field", held.field(), java.sql.Types.VARCHAR)
                .update();
    }

    private void lessen(UUID batchId, Held held, int dismissed) {
        jdbc.sql("""
                        UPDATE record.staged_tally SET findings = greatest(0, findings - :dismissed)
                        WHERE batch_id = :batch AND code = :code AND field = :field
                          AND severity IN ('WARNING', 'NOTE')""")
                .param("dismissed", dismissed)
                .param("batch", batchId)
                .param("code", held.code())
                .param("field", held.field() == null ? "" : held.field())
                .update();
    }

    private Held held(ResultSet row) throws SQLException {
        Map<String, String> values = KeptEntries.values(
                types.get(row.getString("kind")),
                PackedCells.read(row.getString("written"), row.getString("names")),
                JsonText.read(row.getString("normal")));
        @Nullable String field = row.getString("field");
        String code = row.getString("code");
        UUID now = ValueMark.of(types.get(row.getString("kind")), code, field, values);
        return new Held(
                row.getObject("content_id", UUID.class),
                code,
                field,
                now.equals(row.getObject("value_mark", UUID.class)));
    }

    private record Held(UUID content, String code, @Nullable String field, boolean holds) {}
}

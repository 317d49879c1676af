package vn.sohotich.platform.duplicate.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.DoubtFile;
import vn.sohotich.platform.duplicate.DoubtQuery;
import vn.sohotich.platform.duplicate.DoubtState;

/** The standing doubts as a list; a doubt belongs to the units of both its records. */
@Repository
public class DoubtList {
    private static final String WANTED = """
            FROM duplicate.doubt
            WHERE superseded_at IS NULL AND (first_unit = ANY(:units) OR second_unit = ANY(:units))
              AND (:unit = '' OR first_unit = :unit OR second_unit = :unit) AND (:code = '' OR code = :code)
              AND (:kind = '' OR first_kind = :kind OR second_kind = :kind)
            """;

    private final JdbcClient jdbc;

    DoubtList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than the page holds, when there is more. */
    public List<Doubt> page(Set<String> units, DoubtQuery query) {
        String after = query.after() == null
                ? ""
                : " AND (rank, id) > (SELECT rank, id FROM duplicate.doubt WHERE id = :after)";
        var statement = filtered(
                        "SELECT * " + WANTED + " AND state = ANY(:states)" + after + " ORDER BY rank, id LIMIT :size",
                        units,
                        query)
                .param("states", states(query))
                .param("size", query.size() + 1);
        return (query.after() == null ? statement : statement.param("after", query.after()))
                .query(DoubtRows::read)
                .list();
    }

    public Map<DoubtState, Long> counts(Set<String> units, DoubtQuery query) {
        var counts = new EnumMap<DoubtState, Long>(DoubtState.class);
        filtered("SELECT state, count(*) " + WANTED + " GROUP BY state", units, query)
                .query(row -> {
                    counts.put(DoubtState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** How many doubts that are more than a note nobody has decided. */
    public long undecided(Set<String> units) {
        return jdbc.sql("""
                        SELECT count(*) FROM duplicate.doubt WHERE superseded_at IS NULL AND state = 'OPEN' AND rank < 3
                          AND (first_unit = ANY(:units) OR second_unit = ANY(:units))""")
                .param("units", units.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** What was decided about a doubt, newest first. */
    public List<DoubtFile.Decided> decisions(UUID doubt) {
        return jdbc.sql("""
                        SELECT * FROM duplicate.doubt_decision WHERE doubt_id = :doubt ORDER BY decided_at DESC""")
                .param("doubt", doubt)
                .query((row, number) -> new DoubtFile.Decided(
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("decided_by"),
                        row.getString("verdict"),
                        row.getObject("stands", UUID.class),
                        row.getString("reason")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Set<String> units, DoubtQuery query) {
        return jdbc.sql(sql)
                .param("units", units.toArray(String[]::new))
                .param("unit", query.unit() == null ? "" : query.unit())
                .param("code", query.code() == null ? "" : query.code().name())
                .param("kind", query.kind() == null ? "" : query.kind());
    }

    private static String[] states(DoubtQuery query) {
        return query.state() == null
                ? Arrays.stream(DoubtState.values()).map(DoubtState::name).toArray(String[]::new)
                : new String[] {query.state().name()};
    }
}

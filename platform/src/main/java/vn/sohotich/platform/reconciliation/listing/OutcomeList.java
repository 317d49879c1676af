package vn.sohotich.platform.reconciliation.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.identity.Jurisdictions;
import vn.sohotich.platform.reconciliation.OutcomeStatus;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Window;

/** The standing outcomes as a list: filtered, counted, a window at a time. */
@Repository
public class OutcomeList {
    private static final String STANDING = """
            FROM reconciliation.person_outcome
            WHERE superseded_at IS NULL AND unit_code = ANY(:units)
              AND (:kind = '' OR kind = :kind) AND (:role = '' OR role = :role)
            """;

    private final JdbcClient jdbc;
    private final Records records;
    private final Jurisdictions jurisdictions;

    OutcomeList(JdbcClient jdbc, Records records, Jurisdictions jurisdictions) {
        this.jdbc = jdbc;
        this.jurisdictions = jurisdictions;
        this.records = records;
    }

    public OutcomePage page(Set<String> units, OutcomeQuery query) {
        Map<Outcome, Long> counts = counts(units, query);
        List<OutcomeLine> lines = filtered(
                        "SELECT * " + STANDING + "AND outcome = ANY(:outcomes) ORDER BY unit_code, record_id, id"
                                + " LIMIT :size OFFSET :offset",
                        units,
                        query)
                .param("outcomes", query.outcomes().toArray(String[]::new))
                .param("size", query.size())
                .param("offset", query.offset())
                .query(OutcomeList::line)
                .list();
        long total = counts.entrySet().stream()
                .filter(count -> query.outcomes().contains(count.getKey().name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new OutcomePage(Window.exact(withRecords(units, lines), total, query.offset(), query.size()), counts);
    }

    public Map<Outcome, Long> counts(Set<String> units, OutcomeQuery query) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        filtered("SELECT outcome, count(*) " + STANDING + "GROUP BY outcome", units, query)
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private JdbcClient.StatementSpec filtered(String sql, Set<String> units, OutcomeQuery query) {
        return jdbc.sql(sql)
                .param("units", jurisdictions.within(units, query.unit()).toArray(String[]::new))
                .param("kind", query.kind() == null ? "" : query.kind())
                .param("role", query.role() == null ? "" : query.role());
    }

    private List<OutcomeLine> withRecords(Set<String> units, List<OutcomeLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<UUID> ids = lines.stream().map(OutcomeLine::recordId).distinct().toList();
        Map<UUID, RecordRow> rows =
                records.rows(units, RecordQuery.all().only(ids).window(0, ids.size())).items().stream()
                        .collect(Collectors.toMap(RecordRow::id, row -> row));
        return lines.stream().map(line -> line.with(rows.get(line.recordId()))).toList();
    }

    private static OutcomeLine line(ResultSet row, int index) throws SQLException {
        return new OutcomeLine(
                row.getObject("record_id", UUID.class),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("role"),
                Outcome.valueOf(row.getString("outcome")),
                OutcomeStatus.valueOf(row.getString("status")),
                Arrays.asList((String[]) row.getArray("differs").getArray()),
                null);
    }
}

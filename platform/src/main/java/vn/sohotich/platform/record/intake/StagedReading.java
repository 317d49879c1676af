package vn.sohotich.platform.record.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.shared.Window;

/** Shows the staged rows of an import in windows, with what was found in them. */
@Repository
class StagedReading {
    private static final String DUPLICATE = FindingCode.DUPLICATE_NUMBER.name();

    private final JdbcClient jdbc;

    StagedReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Window<StagedRow> rows(UUID batchId, StagedFilter filter) {
        StringBuilder where = new StringBuilder(" FROM record.staged_entry s WHERE s.batch_id = :batch");
        Map<String, Object> parameters = new HashMap<>(Map.of("batch", batchId));
        if (filter.action() != null) {
            where.append(" AND s.action = :action");
            parameters.put("action", filter.action().name());
        }
        if (DUPLICATE.equals(filter.finding())) {
            where.append(" AND s.duplicate");
        } else if (filter.finding() != null) {
            where.append(" AND s.finding_count > 0 AND EXISTS"
                    + " (SELECT FROM record.finding f WHERE f.content_id = s.id AND f.code = :finding"
                    + " AND f.status <> 'DISMISSED')");
            parameters.put("finding", filter.finding());
        }
        List<StagedRow> rows = jdbc.sql("SELECT s.*" + where + " ORDER BY s.ordinal OFFSET " + filter.offset()
                        + " LIMIT " + filter.size())
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
        long total = jdbc.sql("SELECT count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return Window.exact(withFindings(rows), total, filter.offset(), filter.size());
    }

    private static StagedRow row(ResultSet row) throws SQLException {
        List<KeptFinding> doubled = row.getBoolean("duplicate")
                ? List.of(new KeptFinding(0, DUPLICATE, Severity.ERROR, null, List.of(row.getString("number")), true))
                : List.of();
        return new StagedRow(
                row.getInt("ordinal"),
                row.getString("sheet"),
                row.getInt("row_no"),
                StagedAction.valueOf(row.getString("action")),
                row.getString("refusal"),
                row.getObject("id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("office"),
                row.getString("book_number"),
                row.getInt("book_year"),
                row.getString("number"),
                row.getString("registered"),
                row.getString("principal_name"),
                row.getString("principal_birth"),
                doubled);
    }

    private List<StagedRow> withFindings(List<StagedRow> rows) {
        Map<UUID, List<KeptFinding>> findings = new HashMap<>();
        jdbc.sql("SELECT * FROM record.finding WHERE content_id = ANY(:ids) AND code <> :duplicate ORDER BY id")
                .param("ids", rows.stream().map(StagedRow::contentId).toArray(UUID[]::new))
                .param("duplicate", DUPLICATE)
                .query(row -> {
                    findings.computeIfAbsent(row.getObject("content_id", UUID.class), id -> new ArrayList<>())
                            .add(finding(row));
                });
        return rows.stream()
                .map(row -> {
                    List<KeptFinding> all = new ArrayList<>(row.findings());
                    all.addAll(findings.getOrDefault(row.contentId(), List.of()));
                    return row.withFindings(all);
                })
                .toList();
    }

    private static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getLong("id"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                row.getString("field"),
                List.of((String[]) row.getArray("args").getArray()),
                "OPEN".equals(row.getString("status")));
    }
}

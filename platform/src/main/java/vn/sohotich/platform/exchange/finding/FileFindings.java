package vn.sohotich.platform.exchange.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/** What was found in the file of an import as a whole: columns, sheets, and books over all their entries. */
@Repository
public class FileFindings {
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    FileFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps these findings instead of those of an earlier reading; of very many the first ones. */
    public void replace(UUID batchId, List<Finding> findings) {
        jdbc.sql("DELETE FROM exchange.file_finding WHERE batch_id = ?")
                .param(batchId)
                .update();
        int ordinal = 0;
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            jdbc.sql("""
                            INSERT INTO exchange.file_finding (batch_id, ordinal, code, severity, args)
                            VALUES (?, ?, ?, ?, ?)""")
                    .param(batchId)
                    .param(ordinal++)
                    .param(finding.code())
                    .param(finding.severity().name())
                    .param(finding.args().toArray(String[]::new))
                    .update();
        }
    }

    /** The findings of an import's file, heaviest first. */
    public List<Finding> of(UUID batchId) {
        return jdbc.sql("""
                        SELECT code, severity, args FROM exchange.file_finding WHERE batch_id = ?
                        ORDER BY array_position(ARRAY['REFUSED', 'ERROR', 'WARNING', 'NOTE'], severity), ordinal""")
                .param(batchId)
                .query((row, number) -> new Finding(
                        row.getString("code"), Severity.valueOf(row.getString("severity")), null, List.of((String[])
                                row.getArray("args").getArray())))
                .list();
    }
}

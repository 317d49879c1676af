package vn.sohotich.platform.record.intake.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Severity;

/**
 * What is still open in the staged rows of an import, row by row in the order of the sheet, however many there are. Doubled
 * numbers and reasons why a row is not taken in are findings too: those by the name of the reason.
 */
@Repository
public class OpenFindings {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String ROWS = """
            SELECT s.ordinal, s.row_no, s.kind, s.refusal, s.duplicate, s.number, s.office,
                   f.code, f.severity, f.field, f.args
            FROM record.staged_entry s LEFT JOIN record.finding f ON f.content_id = s.id
                AND f.status = 'OPEN' AND f.severity <> 'NOTE' AND f.code <> 'DUPLICATE_NUMBER'
            WHERE s.batch_id = ? ORDER BY s.ordinal""";

    private final JdbcTemplate jdbc;
    private final BookTypes types;

    OpenFindings(DataSource database, BookTypes types) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.types = types;
    }

    @Transactional(readOnly = true)
    public void of(UUID batchId, Consumer<RowFindings> taker) {
        Gathering gathering = new Gathering(taker);
        jdbc.query(ROWS, gathering, batchId);
        gathering.handOver();
    }

    /** Puts the findings of one row together as they come. */
    private final class Gathering implements RowCallbackHandler {
        private final Consumer<RowFindings> taker;
        private final List<Finding> findings = new ArrayList<>();
        private int ordinal = -1;
        private int rowNumber;

        Gathering(Consumer<RowFindings> taker) {
            this.taker = taker;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (row.getInt("ordinal") != ordinal) {
                handOver();
                ordinal = row.getInt("ordinal");
                rowNumber = row.getInt("row_no");
                addOfRow(row);
            }
            String code = row.getString("code");
            if (code != null) {
                findings.add(new Finding(
                        code, Severity.valueOf(row.getString("severity")), row.getString("field"), List.of((String[])
                                row.getArray("args").getArray())));
            }
        }

        private void addOfRow(ResultSet row) throws SQLException {
            var key = types.get(row.getString("kind")).key();
            if (row.getBoolean("duplicate")) {
                findings.add(Finding.of(
                        FindingCode.DUPLICATE_NUMBER, Severity.ERROR, key.number(), row.getString("number")));
            }
            @Nullable String refusal = row.getString("refusal");
            if (refusal != null && !refusal.equals("finding")) {
                String code = refusal.replace('-', '_').toUpperCase(Locale.ROOT);
                @Nullable String field = refusal.startsWith("unit-") ? key.office() : null;
                findings.add(new Finding(code, Severity.REFUSED, field, List.of(row.getString("office"))));
            }
        }

        void handOver() {
            if (ordinal >= 0) {
                taker.accept(new RowFindings(ordinal, rowNumber, findings));
                findings.clear();
            }
        }
    }
}

package vn.sohotich.platform.record.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.intake.answer.AnsweredRows;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.record.store.JsonText;
import vn.sohotich.platform.record.store.PackedCells;
import vn.sohotich.platform.shared.database.BulkCopy;

/** Writes the staging tables of one import and clears them again. */
@Repository
class StagingTables {
    private static final String[] CONTENTS = {
        "id", "kind", "batch_id", "source_sheet", "source_row", "written", "normal", "actor", "at"
    };
    private static final String[] ENTRIES = {
        "batch_id",
        "ordinal",
        "id",
        "sheet",
        "row_no",
        "action",
        "refusal",
        "kind",
        "unit_code",
        "province_code",
        "office",
        "book_number",
        "book_year",
        "number",
        "number_key",
        "number_value",
        "page",
        "registered",
        "registered_on",
        "principal_name",
        "principal_plain",
        "principal_birth",
        "search_keys",
        "content_hash",
        "error_count",
        "finding_count",
        "answers"
    };
    private static final String[] FINDINGS = {"content_id", "code", "severity", "field", "args"};

    private final JdbcClient jdbc;
    private final BulkCopy copy;
    private final Answers answers;

    StagingTables(JdbcClient jdbc, BulkCopy copy, Answers answers) {
        this.jdbc = jdbc;
        this.copy = copy;
        this.answers = answers;
    }

    void write(StagedChunk chunk) {
        if (chunk.entries().length == 0) {
            return;
        }
        copy.lines("record.content", chunk.contents(), CONTENTS);
        copy.lines("record.staged_entry", chunk.entries(), ENTRIES);
        if (chunk.findings().length > 0) {
            copy.lines("record.finding", chunk.findings(), FINDINGS);
        }
    }

    void writeSource(StagingSource source) {
        jdbc.sql("""
                        INSERT INTO record.source (batch_id, sheet, file_name, columns, names)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (batch_id, sheet) DO NOTHING""")
                .params(
                        source.batchId(),
                        source.sheet(),
                        source.fileName(),
                        JsonText.write(source.columns()),
                        PackedCells.names(source.columns().keySet()))
                .update();
    }

    void writeTally(UUID batchId, Map<FindingTally, Long> tally) {
        tally.forEach((kind, findings) -> jdbc.sql("""
                        INSERT INTO record.staged_tally (batch_id, code, severity, field, findings)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(batchId, kind.code(), kind.severity().name(), kind.field(), findings)
                .update());
    }

    /** The planner knows from now on what it compares and joins of the staged rows. */
    void finish() {
        jdbc.sql("""
                        ANALYZE record.staged_entry (batch_id, ordinal, id, action, refusal, target_id, duplicate, kind,
                            unit_code, book_number, book_year, number_key, number_value)""").update();
    }

    /** Keeps which rows the staged ones mend, where they answer another import. */
    void keep(UUID batchId, @Nullable AnsweredRows answered) {
        if (answered != null) {
            answers.keep(batchId, answered);
        }
    }

    /** Keeps what became of the findings of the answered import. */
    void tally(UUID batchId, @Nullable AnsweredRows answered) {
        if (answered != null) {
            answers.tally(batchId, answered.batchId());
        }
    }

    List<FindingTally> tallies(UUID batchId) {
        return jdbc.sql("""
                        SELECT code, severity, field, findings FROM record.staged_tally WHERE batch_id = :batch
                        UNION ALL
                        SELECT 'DUPLICATE_NUMBER', 'ERROR', '', count(*) FROM record.staged_entry
                        WHERE batch_id = :batch AND duplicate HAVING count(*) > 0""")
                .param("batch", batchId)
                .query((row, number) -> new FindingTally(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("field"),
                        row.getLong("findings")))
                .list();
    }

    /** Forgets everything that was staged and not applied. */
    void clear(UUID batchId) {
        if (isEmpty(batchId)) {
            return;
        }
        String staged = "(SELECT id FROM record.staged_entry WHERE batch_id = :batch)";
        jdbc.sql("DELETE FROM record.finding WHERE content_id IN " + staged)
                .param("batch", batchId)
                .update();
        jdbc.sql("DELETE FROM record.content WHERE id IN " + staged)
                .param("batch", batchId)
                .update();
        answers.clear(batchId);
        for (String table : List.of("staged_entry", "staged_tally", "source")) {
            jdbc.sql("DELETE FROM record." + table + " WHERE batch_id = :batch")
                    .param("batch", batchId)
                    .update();
        }
    }

    private boolean isEmpty(UUID batchId) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM record.source WHERE batch_id = ?)")
                .param(batchId)
                .query(Boolean.class)
                .single();
    }
}

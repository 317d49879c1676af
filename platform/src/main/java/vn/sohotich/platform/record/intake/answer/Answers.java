package vn.sohotich.platform.record.intake.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.record.definition.Severity;

/** Holds mended error workbooks against the imports they answer and keeps what came of it. */
@Repository
public class Answers {
    /** Refusal of a row whose mended form was taken in first. */
    public static final String WITHDRAWN = "mended";

    private final JdbcClient jdbc;
    private final Pairing pairing;
    private final AnswerTallies tallies;

    Answers(JdbcClient jdbc, Pairing pairing, AnswerTallies tallies) {
        this.jdbc = jdbc;
        this.pairing = pairing;
        this.tallies = tallies;
    }

    /** The rows of an import to hold an answer against; empty when they are not kept, or were undone. */
    @Transactional(readOnly = true)
    public Optional<AnsweredRows> rowsOf(UUID batchId) {
        boolean undone = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM record.applied_batch WHERE batch_id = ? AND undone_at IS NOT NULL)")
                .param(batchId)
                .query(Boolean.class)
                .single();
        List<UUID> hashes = new ArrayList<>();
        List<Integer> errors = new ArrayList<>();
        jdbc.sql("SELECT content_hash, error_count FROM record.staged_entry WHERE batch_id = ? ORDER BY ordinal")
                .param(batchId)
                .query(row -> {
                    hashes.add(row.getObject(1, UUID.class));
                    errors.add(row.getInt(2));
                });
        return undone || hashes.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnsweredRows(
                        batchId,
                        hashes.toArray(UUID[]::new),
                        errors.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Keeps that the import is an answer and settles which rows its rows mend; before anything is decided about them. */
    public void keep(UUID batchId, AnsweredRows answered) {
        jdbc.sql("INSERT INTO record.answer (batch_id, answered_id, untouched, absent) VALUES (?, ?, ?, 0)")
                .params(batchId, answered.batchId(), answered.untouched())
                .update();
        pairing.pair(batchId, answered);
        jdbc.sql("""
                        UPDATE record.answer a SET mended = s.mended, added = s.added,
                            absent = (SELECT count(*) FROM record.staged_entry WHERE batch_id = a.answered_id)
                                - s.mended - :unchanged
                        FROM (SELECT count(answers) AS mended, count(*) - count(answers) AS added
                              FROM record.staged_entry WHERE batch_id = :batch) s
                        WHERE a.batch_id = :batch""")
                .param("batch", batchId)
                .param("unchanged", answered.unchanged())
                .update();
    }

    /** Counts what became of the findings; after everything was decided about the rows. */
    public void tally(UUID batchId, UUID answeredId) {
        tallies.write(batchId, answeredId);
    }

    /** What came of the answer; empty when the import is none. */
    @Transactional(readOnly = true)
    public Optional<AnswerReport> report(UUID batchId) {
        List<AnswerTally> findings = jdbc.sql("SELECT * FROM record.answer_tally WHERE batch_id = ? ORDER BY code, field")
                .param(batchId)
                .query((row, number) -> new AnswerTally(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("field"),
                        row.getLong("gone"),
                        row.getLong("remains"),
                        row.getLong("fresh")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(AnswerTally::severity))
                .toList();
        return jdbc.sql("SELECT * FROM record.answer WHERE batch_id = ?")
                .param(batchId)
                .query((row, number) -> new AnswerReport(
                        row.getObject("answered_id", UUID.class),
                        row.getInt("untouched"),
                        row.getInt("mended"),
                        row.getInt("added"),
                        row.getInt("absent"),
                        findings))
                .optional();
    }

    /** Forgets that the import is an answer. */
    public void clear(UUID batchId) {
        jdbc.sql("DELETE FROM record.answer WHERE batch_id = ?").param(batchId).update();
        jdbc.sql("DELETE FROM record.answer_tally WHERE batch_id = ?")
                .param(batchId)
                .update();
    }

    /** Rows of the answered import that the answer takes in first are not to be taken in any more; says how many. */
    public int withdraw(UUID batchId) {
        jdbc.sql("""
                        INSERT INTO record.withdrawn_entry (batch_id, ordinal, by_batch, action, refusal)
                        SELECT b.batch_id, b.ordinal, s.batch_id, b.action, b.refusal
                        FROM record.staged_entry s JOIN record.answer a ON a.batch_id = s.batch_id
                        JOIN record.staged_entry b ON b.batch_id = a.answered_id AND b.ordinal = s.answers
                        WHERE s.batch_id = ? AND s.action <> 'REFUSED'
                          AND NOT EXISTS (SELECT FROM record.applied_batch p WHERE p.batch_id = a.answered_id)
                        ON CONFLICT (batch_id, ordinal) DO NOTHING""").param(batchId).update();
        return jdbc.sql("""
                        UPDATE record.staged_entry b SET action = 'REFUSED', refusal = :withdrawn
                        FROM record.withdrawn_entry w
                        WHERE w.by_batch = :batch AND b.batch_id = w.batch_id AND b.ordinal = w.ordinal""")
                .param("withdrawn", WITHDRAWN)
                .param("batch", batchId)
                .update();
    }

    /** Gives the rows back that an answer withdrew, as the answer is undone. */
    public void giveBack(UUID batchId) {
        jdbc.sql("""
                        UPDATE record.staged_entry b SET action = w.action, refusal = w.refusal
                        FROM record.withdrawn_entry w
                        WHERE w.by_batch = ? AND b.batch_id = w.batch_id AND b.ordinal = w.ordinal""").param(batchId).update();
        jdbc.sql("DELETE FROM record.withdrawn_entry WHERE by_batch = ?")
                .param(batchId)
                .update();
    }
}

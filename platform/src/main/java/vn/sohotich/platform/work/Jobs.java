package vn.sohotich.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.database.JsonText;

@Repository
class Jobs {
    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(WorkRequest request, Instant at) {
        return jdbc.sql("""
                        INSERT INTO work.job (kind, actor, unit_code, title_args, parameters, status, submitted_at)
                        VALUES (?, ?, ?, ?::jsonb, ?::jsonb, 'WAITING', ?) RETURNING id""")
                .params(Arrays.asList(
                        request.kind(),
                        request.actor(),
                        request.unitCode(),
                        JsonText.of(request.titleArgs()),
                        JsonText.of(request.parameters()),
                        utc(at)))
                .query(UUID.class)
                .single();
    }

    Optional<WorkState> find(UUID id) {
        return jdbc.sql("SELECT * FROM work.job WHERE id = ?")
                .param(id)
                .query(Jobs::state)
                .optional();
    }

    List<WorkState> recentOf(String actor, int size) {
        return jdbc.sql("SELECT * FROM work.job WHERE actor = ? ORDER BY submitted_at DESC, id DESC LIMIT ?")
                .params(actor, size)
                .query(Jobs::state)
                .list();
    }

    /** One more attempt, unless the work is over already. */
    Optional<WorkState> begin(UUID id, Instant at) {
        return jdbc.sql("""
                        UPDATE work.job SET status = 'RUNNING', attempt = attempt + 1, done = 0, total = -1,
                            per_second = 0, started_at = ?
                        WHERE id = ? AND status IN ('WAITING', 'RUNNING') RETURNING *""").params(utc(at), id).query(Jobs::state).optional();
    }

    /** Writes how far it is and tells what somebody wants of it. */
    Wish progress(UUID id, long done, long total, double perSecond) {
        return jdbc.sql("""
                        UPDATE work.job SET done = ?, total = ?, per_second = ?
                        WHERE id = ? AND status = 'RUNNING' RETURNING cancel_requested, pause_requested""")
                .params(done, total, perSecond, id)
                .query((row, number) -> new Wish(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(new Wish(true, false));
    }

    boolean requestCancel(UUID id) {
        return jdbc.sql("""
                        UPDATE work.job SET cancel_requested = true
                        WHERE id = ? AND status IN ('WAITING', 'RUNNING', 'PAUSED') AND NOT cancel_requested""").param(id).update() > 0;
    }

    /** Work that waits is paused at once, work that runs is asked to; false when there is nothing to pause. */
    boolean requestPause(UUID id) {
        return jdbc.sql("""
                        UPDATE work.job SET pause_requested = status = 'RUNNING',
                            status = CASE status WHEN 'WAITING' THEN 'PAUSED' ELSE status END
                        WHERE id = ? AND status IN ('WAITING', 'RUNNING') AND NOT pause_requested
                          AND NOT cancel_requested""").param(id).update() > 0;
    }

    /** The run has left for a pause; false when somebody wants it on again already. */
    boolean pause(UUID id) {
        return jdbc.sql("""
                        UPDATE work.job SET status = 'PAUSED', pause_requested = false, attempt = attempt - 1, per_second = 0
                        WHERE id = ? AND status = 'RUNNING' AND pause_requested""").param(id).update() > 0;
    }

    /** Takes a wish for a pause back; false when none was waiting to be heard. */
    boolean forgetPause(UUID id) {
        return jdbc.sql("UPDATE work.job SET pause_requested = false WHERE id = ? AND pause_requested")
                        .param(id)
                        .update()
                > 0;
    }

    /** Paused work waits for its turn again. */
    boolean resume(UUID id) {
        return jdbc.sql("UPDATE work.job SET status = 'WAITING' WHERE id = ? AND status = 'PAUSED'")
                        .param(id)
                        .update()
                > 0;
    }

    boolean end(UUID id, WorkEnd end, Instant at) {
        Refusal refusal = end.refusal();
        return jdbc.sql("""
                        UPDATE work.job SET status = ?, summary = ?::jsonb, refusal_code = ?, refusal_args = ?::jsonb,
                            finished_at = ?, done = coalesce(?, done), total = coalesce(?, total),
                            pause_requested = false
                        WHERE id = ? AND status IN ('WAITING', 'RUNNING', 'PAUSED')""")
                        .params(Arrays.asList(
                                end.status().name(),
                                JsonText.of(end.summary()),
                                refusal == null ? null : refusal.code(),
                                refusal == null ? null : JsonText.of(refusal.args()),
                                utc(at),
                                end.done(),
                                end.total(),
                                id))
                        .update()
                > 0;
    }

    void putBack(UUID id) {
        jdbc.sql("UPDATE work.job SET status = 'WAITING', attempt = attempt - 1 WHERE id = ? AND status = 'RUNNING'")
                .param(id)
                .update();
    }

    /** Releases executions that a killed process held; only where no other process can be alive. */
    int releaseAll() {
        return jdbc.sql("""
                        UPDATE work.scheduled_task SET picked = false, picked_by = NULL, last_heartbeat = NULL
                        WHERE picked""").update();
    }

    /** What somebody wants of work that runs. */
    record Wish(boolean cancel, boolean pause) {}

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal_code");
        return code == null ? null : new Refusal(code, JsonText.list(row.getString("refusal_args")));
    }

    private static WorkState state(ResultSet row, int number) throws SQLException {
        return new WorkState(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("unit_code"),
                JsonText.list(row.getString("title_args")),
                JsonText.map(row.getString("parameters")),
                WorkStatus.valueOf(row.getString("status")),
                row.getLong("done"),
                row.getLong("total"),
                row.getDouble("per_second"),
                row.getInt("attempt"),
                row.getBoolean("cancel_requested"),
                row.getBoolean("pause_requested"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                JsonText.map(row.getString("summary")),
                refusal(row));
    }
}

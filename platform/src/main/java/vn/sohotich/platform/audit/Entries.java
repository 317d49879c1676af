package vn.sohotich.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.shared.database.JsonText;

@Repository
class Entries {
    private static final int COUNT_UP_TO = 10_000;
    private static final String INSERT = """
            INSERT INTO audit.entry (at, actor, action, subject_kind, subject_id, unit_code, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    Entries(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void append(Instant at, String actor, Act act) {
        template.update(INSERT, values(at, actor, act));
    }

    void appendAll(Instant at, String actor, List<Act> acts) {
        template.batchUpdate(
                INSERT, acts.stream().map(act -> values(at, actor, act)).toList());
    }

    private static Object[] values(Instant at, String actor, Act act) {
        return new Object[] {
            at.atOffset(ZoneOffset.UTC),
            actor,
            act.action(),
            act.subjectKind(),
            act.subjectId(),
            act.unitCode(),
            JsonText.of(act.detail())
        };
    }

    List<AuditEntry> of(String subjectKind, String subjectId) {
        return jdbc.sql("SELECT * FROM audit.entry WHERE subject_kind = ? AND subject_id = ? ORDER BY at, id")
                .params(subjectKind, subjectId)
                .query(Entries::entry)
                .list();
    }

    Window<AuditEntry> search(AuditQuery query) {
        List<Object> args = new ArrayList<>();
        String where = where(query, args);
        String bounded = "SELECT count(*) FROM (SELECT 1 FROM audit.entry WHERE " + where + " LIMIT ?) AS found";
        long total = jdbc.sql(bounded)
                .params(with(args, COUNT_UP_TO + 1))
                .query(Long.class)
                .single();
        List<AuditEntry> items = jdbc.sql(
                        "SELECT * FROM audit.entry WHERE " + where + " ORDER BY at DESC, id DESC OFFSET ? LIMIT ?")
                .params(with(args, query.offset(), query.size()))
                .query(Entries::entry)
                .list();
        boolean exact = total <= COUNT_UP_TO;
        return new Window<>(items, exact ? total : COUNT_UP_TO, exact, query.offset(), query.size());
    }

    private static String where(AuditQuery query, List<Object> args) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        narrow(conditions, args, "actor = ?", query.actor());
        narrow(conditions, args, "action = ?", query.action());
        narrow(conditions, args, "subject_kind = ?", query.subjectKind());
        narrow(conditions, args, "subject_id = ?", query.subjectId());
        narrow(conditions, args, "unit_code = ANY(?)", textArray(query.units()));
        narrow(conditions, args, "at >= ?", utc(query.from()));
        narrow(conditions, args, "at < ?", utc(query.until()));
        return String.join(" AND ", conditions);
    }

    private static void narrow(List<String> conditions, List<Object> args, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            args.add(value);
        }
    }

    private static String @Nullable [] textArray(@Nullable Collection<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static List<Object> with(List<Object> args, Object... more) {
        List<Object> all = new ArrayList<>(args);
        all.addAll(List.of(more));
        return all;
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("unit_code"),
                JsonText.map(row.getString("detail")));
    }
}

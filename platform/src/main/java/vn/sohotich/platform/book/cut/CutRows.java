package vn.sohotich.platform.book.cut;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CutRows {
    private final JdbcClient jdbc;

    CutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CutScan made) {
        Cut cut = made.cut();
        jdbc.sql("INSERT INTO book.scan_cut (scan_id, source_id, page, cut_left, cut_top, width, height, turn, made_by,"
                        + " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scan_id) DO UPDATE SET"
                        + " withdrawn = false")
                .params(
                        made.scanId(),
                        made.sourceId(),
                        cut.page(),
                        cut.left(),
                        cut.top(),
                        cut.width(),
                        cut.height(),
                        cut.turn(),
                        made.madeBy(),
                        made.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CutScan> of(UUID sourceId) {
        return jdbc.sql("SELECT * FROM book.scan_cut WHERE source_id = ? AND NOT withdrawn"
                        + " ORDER BY page, cut_top, cut_left, made_at")
                .param(sourceId)
                .query(CutRows::cut)
                .list();
    }

    Optional<CutScan> find(UUID scanId) {
        return jdbc.sql("SELECT * FROM book.scan_cut WHERE scan_id = ?")
                .param(scanId)
                .query(CutRows::cut)
                .optional();
    }

    boolean withdraw(UUID scanId) {
        return jdbc.sql("UPDATE book.scan_cut SET withdrawn = true WHERE scan_id = ? AND NOT withdrawn")
                        .param(scanId)
                        .update()
                > 0;
    }

    private static CutScan cut(ResultSet row, int number) throws SQLException {
        return new CutScan(
                row.getObject("scan_id", UUID.class),
                row.getObject("source_id", UUID.class),
                new Cut(
                        row.getInt("page"),
                        row.getInt("cut_left"),
                        row.getInt("cut_top"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getInt("turn")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}

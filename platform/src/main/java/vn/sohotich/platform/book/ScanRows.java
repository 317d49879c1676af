package vn.sohotich.platform.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.book.intake.ScanIntake;
import vn.sohotich.platform.book.intake.ScanOriginal;

@Repository
class ScanRows {
    private static final String SELECT = "SELECT id, sha256, pages, size, unit_code, remarks FROM book.scan WHERE ";

    private final JdbcClient jdbc;

    ScanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the new row; nothing when the unit has this content already. */
    Optional<UUID> add(Scan scan, String actor, Instant at) {
        return jdbc.sql("INSERT INTO book.scan (sha256, unit_code, pages, size, remarks, registered_by, registered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id")
                .params(
                        scan.sha256(),
                        scan.unitCode(),
                        scan.pages(),
                        scan.size(),
                        scan.remarks().toArray(String[]::new),
                        actor,
                        at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** The same content twice is made of the same picture, so the first one stands. */
    void addOriginal(UUID scanId, ScanIntake.Original original) {
        jdbc.sql("INSERT INTO book.scan_original (scan_id, sha256, media_type, size) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(scanId, original.sha256(), original.content().mediaType(), original.size())
                .update();
    }

    Optional<ScanOriginal> original(UUID scanId) {
        return jdbc.sql("SELECT sha256, media_type, size FROM book.scan_original WHERE scan_id = ?")
                .param(scanId)
                .query((row, number) ->
                        new ScanOriginal(row.getString("sha256"), row.getString("media_type"), row.getLong("size")))
                .optional();
    }

    Optional<Scan> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(ScanRows::scan).optional();
    }

    Optional<Scan> find(String sha256, String unitCode) {
        return jdbc.sql(SELECT + "sha256 = ? AND unit_code = ?")
                .params(sha256, unitCode)
                .query(ScanRows::scan)
                .optional();
    }

    private static Scan scan(ResultSet row, int number) throws SQLException {
        return new Scan(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getInt("pages"),
                row.getLong("size"),
                row.getString("unit_code"),
                Set.of((String[]) row.getArray("remarks").getArray()));
    }
}

package vn.sohotich.platform.shared.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A server that may lose what it confirmed is no place for civil status: refuses one that is not durable or too old. */
final class Durability {
    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int OLDEST = 180_000;

    private Durability() {}

    static void verify(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : MUST_BE_ON) {
                String value = show(statement, setting);
                if ("off".equals(value)) {
                    throw new UnusableDatabase("database.not-durable", setting);
                }
            }
            String version = show(statement, "server_version_num");
            if (Integer.parseInt(version) < OLDEST) {
                throw new UnusableDatabase("database.too-old", show(statement, "server_version"));
            }
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

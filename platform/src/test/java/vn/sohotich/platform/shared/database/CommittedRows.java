package vn.sohotich.platform.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The program that {@link EmbeddedDatabaseTests} kills: commits rows one by one and tells each. */
public final class CommittedRows {
    private CommittedRows() {}

    public static void main(String[] args) throws SQLException {
        DatabaseAccess access =
                EmbeddedDatabase.start(Path.of(args[0]), Path.of(args[1])).access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA kept");
            statement.execute("CREATE TABLE kept.row (n int)");
            for (int n = 1; ; n++) {
                statement.execute("INSERT INTO kept.row VALUES (" + n + ")");
                System.out.println("committed " + n);
            }
        }
    }
}

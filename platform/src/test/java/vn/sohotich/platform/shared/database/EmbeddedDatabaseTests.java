package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.testing.TestDataFolder;

class EmbeddedDatabaseTests {
    @Test
    void keepsWhatWasCommittedWhenTheApplicationIsKilled() throws IOException, InterruptedException, SQLException {
        Path data = TestDataFolder.fresh("killed");
        int committed = commitAndKill(data, 50);
        assertThat(data.resolve("postgres/postmaster.pid"))
                .as("the server outlives the killed application")
                .exists();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, TestDataFolder.BINARIES)) {
            assertThat(one(database, "SELECT count(*) FROM kept.row")).isGreaterThanOrEqualTo(committed);
            assertThat(one(
                            database,
                            "SELECT count(*) FROM pg_settings WHERE setting = 'on' AND name IN "
                                    + "('fsync', 'synchronous_commit', 'full_page_writes')"))
                    .isEqualTo(3);
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.key"))))
                .isEqualTo("rw-------");

        try (EmbeddedDatabase again = EmbeddedDatabase.start(data, TestDataFolder.BINARIES)) {
            assertThat(one(again, "SELECT count(*) FROM kept.row")).isGreaterThanOrEqualTo(committed);
            refusesASecondApplication(data);
            refusesToConnectWithoutPassword(again);
        }
    }

    private static int commitAndKill(Path data, int rows) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittedRows.class.getName(),
                        data.toString(),
                        TestDataFolder.BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int committed = 0;
        try (BufferedReader told = child.inputReader()) {
            for (String line = told.readLine(); line != null && committed < rows; line = told.readLine()) {
                if (line.startsWith("committed ")) {
                    committed = Integer.parseInt(line.substring("committed ".length()));
                }
            }
            child.destroyForcibly().waitFor();
        }
        assertThat(committed).isEqualTo(rows);
        return committed;
    }

    private static void refusesASecondApplication(Path data) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, TestDataFolder.BINARIES))
                .isInstanceOfSatisfying(
                        UnusableDatabase.class,
                        refused -> assertThat(refused.code()).isEqualTo("data.in-use"));
    }

    private static void refusesToConnectWithoutPassword(EmbeddedDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.access().url(), "postgres", "guess"))
                .isInstanceOf(SQLException.class);
    }

    private static int one(EmbeddedDatabase database, String query) throws SQLException {
        DatabaseAccess access = database.access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

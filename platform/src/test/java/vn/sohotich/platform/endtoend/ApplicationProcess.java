package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.shared.database.DatabaseAccess;
import vn.sohotich.platform.shared.database.EmbeddedDatabase;
import vn.sohotich.platform.testing.TestDataFolder;

/** The application as people start it, in a process of its own that can be killed. */
final class ApplicationProcess implements AutoCloseable {
    private final Path data;
    private final Path units;
    private final int port = freePort();
    private Process process;

    /** Everything that this application keeps goes into {@code data}; {@code units} is a CSV of its territory. */
    ApplicationProcess(Path data, Path units) {
        this.data = data;
        this.units = units;
        this.process = start();
    }

    int port() {
        return port;
    }

    /** Ends the process as a power cut would. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts another process on the same data. */
    void startAgain() {
        process = start();
    }

    /** What a query counts in the database that the killed process left behind. */
    long left(String query) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, TestDataFolder.BINARIES)) {
            DatabaseAccess access = database.access();
            try (Connection connection = DriverManager.getConnection(
                            access.url(), access.owner().user(), access.owner().password());
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dsohotich.database.binaries=" + TestDataFolder.BINARIES,
                            "-Dsohotich.territory.file=" + units,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sohotich.class.getName(),
                            "start",
                            "--data",
                            data.toString(),
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolveSibling(data.getFileName() + ".log").toFile()))
                    .start();
            Rest.await("the application on port " + port, () -> {
                assertThat(started.isAlive()).as("the application runs").isTrue();
                return answers();
            });
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

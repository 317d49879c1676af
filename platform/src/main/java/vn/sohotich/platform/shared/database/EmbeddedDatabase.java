package vn.sohotich.platform.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/**
 * The application's own PostgreSQL: kept in the data folder, durable, reachable from this machine only and by password
 * only. It survives a killed application: the next start stops the server left behind and goes on with its data.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "sohotich_owner";
    static final String APP = "sohotich_app";
    static final String NAME = "sohotich";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> SERVER = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", ServerMemory.ofThisMachine().sharedBuffers()),
            Map.entry("wal_buffers", "64MB"),
            Map.entry("bgwriter_delay", "20ms"),
            Map.entry("bgwriter_lru_maxpages", "1000"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, DatabaseAccess access) {
        this.folder = folder;
        this.server = server;
        this.access = access;
    }

    /** Starts the server on {@code data}; its programs are unpacked once under {@code binaries}. */
    public static EmbeddedDatabase start(Path data, Path binaries) {
        DataFolder folder = DataFolder.hold(data);
        try {
            return start(folder, data, binaries);
        } catch (IOException e) {
            folder.close();
            throw new UnusableDatabase("database.not-started", e, data.toString());
        } catch (UnusableDatabase e) {
            folder.close();
            throw e;
        }
    }

    /** Stops a server that a killed application left running on {@code data}, without starting another. */
    public static void stopLeftBehind(Path data) {
        try (DataFolder ignored = DataFolder.hold(data)) {
            StaleServer.stop(data.resolve("postgres"));
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, Path data, Path binaries) throws IOException {
        Path cluster = data.resolve("postgres");
        StaleServer.stop(cluster);
        ClusterState state = new ClusterState(data, cluster);
        String password = state.prepare();
        EmbeddedPostgres server = launch(data, cluster, binaries, password);
        try {
            DatabaseAccess access = prepare(server, password);
            state.finished();
            return new EmbeddedDatabase(folder, server, access);
        } catch (SQLException e) {
            server.close();
            throw new UnusableDatabase("database.not-started", e, data.toString());
        } catch (UnusableDatabase e) {
            server.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(Path data, Path cluster, Path binaries, String password) throws IOException {
        Files.createDirectories(binaries);
        var log = ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.resolve(ClusterState.KEY).toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SERVER.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static DatabaseAccess prepare(EmbeddedPostgres server, String password) throws SQLException {
        Login owner = new Login(OWNER, freshPassword());
        Login app = new Login(APP, freshPassword());
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            Durability.verify(connection);
            new ClusterBootstrap(connection).prepare(owner, app);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
        return new DatabaseAccess(url, owner, app, true);
    }

    static String freshPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UnusableDatabase("database.not-stopped", e);
        } finally {
            folder.close();
        }
    }
}

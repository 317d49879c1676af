package vn.sohotich.platform.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed application left behind. It is stopped only when {@code postmaster.pid} names our own data
 * folder and the process is alive and is PostgreSQL; a process that merely inherited the number is left alone.
 */
final class StaleServer {
    private static final Logger log = LoggerFactory.getLogger(StaleServer.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path cluster;
    private final Path pidFile;

    private StaleServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** To be called only by who holds the data folder. */
    static void stop(Path cluster) {
        try {
            new StaleServer(cluster).stop();
        } catch (IOException | NumberFormatException e) {
            throw new UnusableDatabase("database.pid-unreadable", e, cluster.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableDatabase("database.stale", e, cluster.toString());
        }
    }

    private void stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> named = named();
        if (named.isEmpty()) {
            return;
        }
        ProcessHandle process = named.get();
        if (!isPostgres(process)) {
            Files.deleteIfExists(pidFile);
            return;
        }
        log.info("Stopping the PostgreSQL server that the last run left behind (pid {})", process.pid());
        if (!stopped(process, "INT", FAST) && !stopped(process, "QUIT", IMMEDIATE)) {
            throw new UnusableDatabase("database.stale", String.valueOf(process.pid()));
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !isOurs(lines.get(1))) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }

    private boolean isOurs(String written) throws IOException {
        Path other = Path.of(written.strip());
        return Files.isDirectory(other) && Files.isSameFile(cluster, other);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(true);
    }

    private boolean stopped(ProcessHandle process, String signal, Duration patience)
            throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        long glances = patience.dividedBy(GLANCE);
        for (long i = 0; i < glances; i++) {
            if (!process.isAlive() || !Files.exists(pidFile)) {
                return true;
            }
            Thread.sleep(GLANCE);
        }
        return false;
    }
}

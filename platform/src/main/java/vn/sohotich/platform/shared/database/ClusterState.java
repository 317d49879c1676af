package vn.sohotich.platform.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands in the data folder before the server starts. A cluster whose first start was cut short never held a row;
 * it is set aside, not deleted, and a new one is made.
 */
final class ClusterState {
    static final String KEY = "postgres.key";
    private static final String READY = "postgres.ready";

    private final Path data;
    private final Path cluster;

    ClusterState(Path data, Path cluster) {
        this.data = data;
        this.cluster = cluster;
    }

    /** The server's administrator password, made at the first start. */
    String prepare() throws IOException {
        Path key = data.resolve(KEY);
        boolean ready = Files.exists(data.resolve(READY));
        if (ready && !Files.exists(key)) {
            throw new UnusableDatabase("database.key-missing", key.toString());
        }
        if (!ready && Files.exists(cluster)) {
            Files.move(cluster, unusedName());
        }
        if (!Files.exists(key)) {
            DataFolder.writeSecret(key, EmbeddedDatabase.freshPassword());
        }
        return Files.readString(key).strip();
    }

    void finished() throws IOException {
        Path ready = data.resolve(READY);
        if (!Files.exists(ready)) {
            Files.createFile(ready);
        }
    }

    private Path unusedName() {
        int number = 1;
        while (Files.exists(data.resolve("postgres.incomplete-" + number))) {
            number++;
        }
        return data.resolve("postgres.incomplete-" + number);
    }
}

package vn.sohotich.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.platform.shared.database.EmbeddedDatabase;
import vn.sohotich.platform.shared.database.UnusableDatabase;

/** A fresh data folder for this run; what earlier runs left is stopped and removed. */
public class TestDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path ALL = Path.of("target", "test-data").toAbsolutePath();

    /** Unpacked once for all runs on this machine. */
    public static final Path BINARIES = Path.of(System.getProperty("java.io.tmpdir"), "sohotich-postgres-binaries");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        removeOld();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-data",
                        Map.of(
                                "sohotich.reconciliation.sweep", "1h",
                                "sohotich.data", fresh("run").toString(),
                                "sohotich.database.binaries", BINARIES.toString())));
    }

    /** A folder that no other test uses. */
    public static Path fresh(String name) {
        try {
            Files.createDirectories(ALL);
            return Files.createTempDirectory(
                    ALL, name + "-" + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOld() {
        try {
            Files.createDirectories(ALL);
            List<Path> old;
            try (Stream<Path> found = Files.list(ALL)) {
                old = found.filter(folder -> !folder.getFileName().toString().contains(mark()))
                        .toList();
            }
            for (Path folder : old) {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark() {
        return "-" + ProcessHandle.current().pid() + "-";
    }

    private static void remove(Path folder) throws IOException {
        try {
            EmbeddedDatabase.stopLeftBehind(folder);
            FileSystemUtils.deleteRecursively(folder);
        } catch (UnusableDatabase inUse) {
            // another run is using it
        }
    }
}

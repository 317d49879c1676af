package vn.sohotich.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds {@code shared/fixtures} by walking up from the working directory. Where the folder is absent the test is
 * skipped, except in continuous integration, where its absence is a failure.
 */
public final class SharedFixtures {

    private SharedFixtures() {}

    public static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/fixtures").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        if ("true".equalsIgnoreCase(System.getenv("CI"))) {
            Assertions.fail("shared/fixtures/" + name + " is missing");
        }
        Assumptions.abort("shared/fixtures/" + name + " is missing");
        throw new AssertionError();
    }
}

package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.testing.SharedFixtures;

class MatchResumeTests {

    private static final long ROWS_WANTED = 60_000;
    private static final int TRIES = 5;

    @TempDir
    private Path folder;

    private Path people;
    private Path births;
    private Path result;

    @BeforeEach
    void copiesTheFixtures() throws IOException {
        people = Files.copy(SharedFixtures.file("linkage-dev/population.csv"), folder.resolve("people.csv"));
        births = Files.copy(SharedFixtures.file("linkage-dev/births.csv"), folder.resolve("births.csv"));
        result = folder.resolve("result.csv");
    }

    @Test
    void goesOnBehindTheLastWholeRecordAfterAKill() throws Exception {
        RunCommand whole = match(folder.resolve("whole.csv"));
        killInTheMiddle();
        RunCommand resumed = match(result);
        assertThat(resumed.code()).isZero();
        assertThat(resumed.json().get("takenOver").asLong()).isBetween(500L, 20_999L);
        assertThat(result).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(resumed.json().get("outcomes")).isEqualTo(whole.json().get("outcomes"));
        assertThat(resumed.json().get("records")).isEqualTo(whole.json().get("records"));
        assertThat(hidden()).isZero();
    }

    @Test
    void beginsAnewWhenAFileHasChangedSince() throws Exception {
        match(folder.resolve("whole.csv"));
        killInTheMiddle();
        Files.setLastModifiedTime(births, FileTime.fromMillis(1_000_000));
        RunCommand again = match(result);
        assertThat(again.json().get("takenOver").asLong()).isZero();
        assertThat(result).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(hidden()).isZero();
    }

    @Test
    void takesOverNothingOfATornFirstRecord() throws Exception {
        match(folder.resolve("whole.csv"));
        killInTheMiddle();
        String torn = Files.readString(draft()).substring(0, 70);
        Files.writeString(draft(), torn);
        RunCommand again = match(result);
        assertThat(again.json().get("takenOver").asLong()).isZero();
        assertThat(result).hasSameBinaryContentAs(folder.resolve("whole.csv"));
    }

    private RunCommand match(Path out) {
        return RunCommand.of("match", "--people", people, "--records", births, "--out", out, "--json");
    }

    private Path draft() {
        return folder.resolve(".result.csv.match");
    }

    private long hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .count();
        }
    }

    /** Kills a run of the command, like {@code kill -9}, once some of its rows are in the draft. */
    private void killInTheMiddle() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            Process run = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sohotich.class.getName(),
                            "match",
                            "--people",
                            people.toString(),
                            "--records",
                            births.toString(),
                            "--out",
                            result.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "run.log"))
                    .start();
            while (run.isAlive() && (!Files.exists(draft()) || Files.size(draft()) < ROWS_WANTED)) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            run.destroyForcibly().waitFor();
            if (Files.exists(draft())) {
                assertThat(result).doesNotExist();
                return;
            }
            Files.deleteIfExists(result);
        }
        throw new IllegalStateException("the run was always done before it could be killed");
    }
}

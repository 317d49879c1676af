package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.Sohotich;

class FullHeapTests {

    private static final int PEOPLE = 200_000;

    @TempDir
    private Path folder;

    @Test
    void isSaidInWordsWithTheWayToGiveMore() throws Exception {
        Path records = folder.resolve("records.xlsx");
        RunCommand.of("template", "--kind", "KS", "--out", records);
        Path said = folder.resolve("said");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sohotich.class.getName(),
                        "match",
                        "--people",
                        people().toString(),
                        "--records",
                        records.toString(),
                        "--out",
                        folder.resolve("result.csv").toString(),
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor()).isEqualTo(70);
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(text).contains("Not enough memory", "SOHOTICH_OPTS=-Xmx2g").doesNotContain("\tat ");
        assertThat(folder.resolve("result.csv")).doesNotExist();
    }

    private Path people() throws IOException {
        Path file = folder.resolve("people.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.append("soDinhDanh,hoTen,ngaySinh\n");
            for (int i = 0; i < PEOPLE; i++) {
                writer.append(
                        "030%09d,Nguyễn Văn %d,%02d/0%d/19%02d\n".formatted(i, i, i % 28 + 1, i % 9 + 1, i % 100));
            }
        }
        return file;
    }
}

package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.linkage.lines.PersonLine;
import vn.sohotich.linkage.lines.RecordLine;
import vn.sohotich.platform.testing.SharedFixtures;

class MatchCommandTests {

    private static final Path PEOPLE = SharedFixtures.file("linkage-dev/population.csv");
    private static final Path MARRIAGES = SharedFixtures.file("linkage-dev/marriages.csv");

    @TempDir
    private Path folder;

    @Test
    void writesOneLineForEachPersonInTheOrderOfTheRecords() throws IOException {
        Path result = folder.resolve("result.csv");
        RunCommand run = RunCommand.of("match", "--people", PEOPLE, "--records", MARRIAGES, "--out", result, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("records").asInt()).isEqualTo(1750);
        List<String> lines = Files.readAllLines(result);
        assertThat(lines.getFirst()).isEqualTo("row,role,outcome,soDinhDanh,probability,differs");
        assertThat(lines).hasSize(3501);
        assertThat(lines.get(1)).startsWith("1,husband,");
        assertThat(lines.get(2)).startsWith("1,wife,");
        assertThat(lines.getLast()).startsWith("1750,wife,");
        assertThat(agreement(lines)).isGreaterThan(0.98);
    }

    @Test
    void readsAProvincesPeopleBeyondTheRowsOfAWorkbook() throws IOException {
        Path people = folder.resolve("people.csv");
        String person = Files.readAllLines(PEOPLE).get(1);
        try (BufferedWriter writer = Files.newBufferedWriter(people)) {
            writer.append(Files.readAllLines(PEOPLE).getFirst()).append('\n');
            for (int row = 0; row < 1_048_600; row++) {
                writer.append(",x\n");
            }
            writer.append(person).append('\n');
        }
        RunCommand run = RunCommand.of(
                "match", "--people", people, "--records", MARRIAGES, "--out", folder.resolve("result.csv"), "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("people").asInt()).isEqualTo(1);
    }

    @Test
    void listsThePersonWhoIsTheChildOfTwoRecords() throws IOException {
        List<String> births = new ArrayList<>(Files.readAllLines(SharedFixtures.file("linkage-dev/births.csv"))
                .subList(0, 60));
        births.add(births.get(2));
        List<String> people = new ArrayList<>(Files.readAllLines(PEOPLE));
        people.add(people.get(5));
        people.add(people.get(6).replaceFirst("^\\d+", ""));
        Path result = folder.resolve("result.csv");
        RunCommand run = RunCommand.of(
                "match",
                "--people",
                Files.write(folder.resolve("people.csv"), people),
                "--records",
                Files.write(folder.resolve("births.csv"), births),
                "--out",
                result,
                "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("conflicts").asInt()).isEqualTo(1);
        assertThat(run.json().get("repeated").asInt()).isEqualTo(1);
        assertThat(run.json().get("withoutNumber").asInt()).isEqualTo(1);
        assertThat(run.json().get("linkSeconds").asDouble()).isNotNegative();
        assertThat(Files.readAllLines(folder.resolve("result.csv.conflicts.csv")))
                .containsExactly("soDinhDanh,row", "030310613210,2", "030310613210,60");
    }

    @Test
    void saysWhatItIsDoing() {
        Path result = folder.resolve("result.csv");
        RunCommand run =
                RunCommand.of("match", "--people", PEOPLE, "--records", MARRIAGES, "--out", result, "--lang", "en");
        assertThat(run.err().lines().filter(line -> line.endsWith(" …")))
                .containsExactly(
                        "Reading people …",
                        "Indexing 21,164 rows of people …",
                        "Estimating the model from the first 1,750 records …",
                        "Looking up …");
        assertThat(run.err()).doesNotContain("\r");
    }

    private static double agreement(List<String> lines) throws IOException {
        Map<String, String> truth = new HashMap<>();
        for (String line : Files.readAllLines(SharedFixtures.file("linkage-dev/truth.csv"))) {
            String[] cells = line.split(",", -1);
            truth.put(cells[0] + " " + cells[1], cells[2] + " " + cells[3]);
        }
        long right = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> (cells[2] + " " + cells[3])
                        .equals(truth.get("marriages:" + (cells[1].equals("wife") ? "vo " : "chong ") + cells[0])))
                .count();
        return (double) right / (lines.size() - 1);
    }

    @Test
    void refusesPeopleWithoutTheirHeaderAndWritesNothing() {
        Path result = folder.resolve("result.csv");
        RunCommand run = RunCommand.of("match", "--people", MARRIAGES, "--records", MARRIAGES, "--out", result);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("soDinhDanh");
        assertThat(Files.exists(result)).isFalse();
        assertThat(RunCommand.of("match", "--people", PEOPLE, "--records", PEOPLE, "--out", result)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void saysThatAJobOnAClusterGaveNoResultAndLeavesNothingBehind() throws IOException {
        Path result = folder.resolve("result.csv");
        System.setProperty("sohotich.cluster", folder.resolve("missing.jar").toString());
        RunCommand run = RunCommand.of(
                "match", "--people", PEOPLE, "--records", MARRIAGES, "--out", result, "--cluster", "local[1]");
        System.clearProperty("sohotich.cluster");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("docs/topics/cluster.md");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void writesPeopleAndRecordsAsLinesUnderTheirNumbers() throws IOException {
        Path lines = folder.resolve("lines");
        assertThat(RunCommand.of("lines", "--people", PEOPLE, "--out", lines, "--first", 501)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(lines).stream().map(PersonLine::read).map(PersonLine::number))
                .startsWith(501L, 502L)
                .hasSize(21_164);
        RunCommand run =
                RunCommand.of("lines", "--records", MARRIAGES, "--out", lines, "--first", 1_000_001, "--prefix", "hd-");
        assertThat(run.code()).isZero();
        RecordLine last = RecordLine.read(Files.readAllLines(lines).getLast());
        assertThat(last.number()).isEqualTo(1_001_750);
        assertThat(last.record().ref()).isEqualTo("hd-1750");
        assertThat(last.record().persons()).hasSize(2);
        assertThat(RunCommand.of("lines", "--people", MARRIAGES, "--out", lines).code())
                .isEqualTo(2);
    }
}

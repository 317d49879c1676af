package vn.sohotich.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.lines.PersonLine;
import vn.sohotich.linkage.lines.RecordLine;
import vn.sohotich.linkage.model.ModelText;

class MatchJobTests {
    private static final InventedProvince PROVINCE = InventedProvince.of(850, 11);
    private static final OneMachine ONE_MACHINE = OneMachine.of(PROVINCE);

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void write() throws IOException {
        spark = ClusterMatch.session("local[2,4]");
        Files.write(shared.resolve("people"), people());
        Files.write(shared.resolve("records"), records());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<String> people() {
        var lines = new ArrayList<String>();
        PROVINCE.people.forEach(person -> lines.add(new PersonLine(lines.size(), person).write()));
        return lines;
    }

    private static List<String> records() {
        var lines = new ArrayList<String>();
        PROVINCE.records.forEach(record -> lines.add(new RecordLine(lines.size(), record).write()));
        return lines;
    }

    private MatchTotals run(Path people, Path records, int partitions, int chunk) {
        var settings = new MatchSettings(
                people.toString(), records.toString(), folder.resolve("out.csv").toString(), partitions, chunk);
        return new MatchJob(spark, settings, (step, size) -> {}).run();
    }

    private void assertThatBothFilesAreThoseOfOneMachine() throws IOException {
        assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo(ONE_MACHINE.file());
        assertThat(Files.readString(folder.resolve("out.csv.conflicts.csv"))).isEqualTo(ONE_MACHINE.conflicts());
    }

    @Test
    void theProvinceIsHardEnough() {
        assertThat(PROVINCE.people).hasSizeGreaterThan(3_000);
        for (Outcome outcome : Outcome.values()) {
            assertThat(ONE_MACHINE.outcomes().get(outcome)).as(outcome.name()).isGreaterThan(5);
        }
        assertThat(ONE_MACHINE.conflicting()).isGreaterThan(20);
        assertThat(ONE_MACHINE.conflicts().lines()).anyMatch(line -> line.startsWith("khong ro,"));
    }

    @Test
    void theFileIsThatOfOneMachineByteForByte() throws IOException {
        MatchTotals totals = run(shared.resolve("people"), shared.resolve("records"), 1, 300);

        assertThatBothFilesAreThoseOfOneMachine();
        assertThat(totals)
                .isEqualTo(new MatchTotals(
                        ONE_MACHINE.people(),
                        PROVINCE.records.size(),
                        ONE_MACHINE.outcomes(),
                        ONE_MACHINE.conflicting()));
    }

    @Test
    void neitherPartitionsNorChunksNorTheOrderOfTheLinesMatter() throws IOException {
        scatter(people(), folder.resolve("people"));
        scatter(records(), folder.resolve("records"));

        run(folder.resolve("people"), folder.resolve("records"), 7, MatchSettings.CHUNK);

        assertThatBothFilesAreThoseOfOneMachine();
    }

    private static void scatter(List<String> lines, Path into) throws IOException {
        Collections.shuffle(lines, new Random(4));
        Files.createDirectory(into);
        int half = lines.size() / 2;
        Files.write(into.resolve("b"), lines.subList(0, half));
        Files.write(into.resolve("a"), lines.subList(half, lines.size()));
    }

    @Test
    void tasksThatAreKilledAndRunAgainGiveTheSameFile() throws IOException {
        var killer = new TaskKiller(spark.sparkContext());
        spark.sparkContext().addSparkListener(killer);

        run(shared.resolve("people"), shared.resolve("records"), 2, 300);
        spark.sparkContext().removeSparkListener(killer);

        assertThat(killer.killed()).isGreaterThan(3);
        assertThatBothFilesAreThoseOfOneMachine();
    }

    @Test
    void theModelIsThatOfOneMachine() {
        var people = PeopleIntake.of(
                NumberedLines.read(spark, shared.resolve("people").toString(), "people", 3), 3);
        var records = NumberedLines.read(spark, shared.resolve("records").toString(), "records", 3);
        Population population = Population.of(spark, people, 3);

        String standard = ModelText.write(ONE_MACHINE.model());
        assertThat(ModelText.write(SampleModel.estimate(records, population))).isEqualTo(standard);
        assertThat(ModelText.write(new SharedModel(ONE_MACHINE.model()).model()))
                .isEqualTo(standard);
        assertThat(population.count().leftOut().oversized().size()).isGreaterThan(3);
    }

    @Test
    void linesThatCannotBeUsedAreNamedWithoutQuotingThem() throws IOException {
        List<String> twice = new ArrayList<>(people().subList(0, 3));
        twice.add(twice.getFirst());
        Files.write(folder.resolve("twice"), twice);
        Files.write(folder.resolve("other"), List.of("Nguyễn Văn An,1975"));

        assertThatThrownBy(() -> run(folder.resolve("twice"), shared.resolve("records"), 1, 300))
                .isInstanceOf(UnusableLines.class)
                .hasMessage("people: number-twice");
        assertThatThrownBy(() -> run(shared.resolve("people"), folder.resolve("other"), 1, 300))
                .isInstanceOf(UnusableLines.class)
                .hasMessage("records: without-number");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void nobodyBornTwiceLeavesNoFileOfConflicts() throws IOException {
        Files.write(folder.resolve("few"), records().subList(0, 5));
        Files.writeString(folder.resolve("out.csv.conflicts.csv"), "of an earlier result");

        MatchTotals totals = run(shared.resolve("people"), folder.resolve("few"), 2, 300);

        assertThat(totals.conflicts()).isZero();
        assertThat(folder.resolve("out.csv")).exists();
        assertThat(folder.resolve("out.csv.conflicts.csv")).doesNotExist();
    }
}

package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.testing.SharedFixtures;

class LinkCommandTests {

    private static final String HEADER = "left,right,probability,weight,rules,steps";
    private static final String MAPPING =
            "id: id\nlink: one-to-one\nfields:\n  name: name\n  town: place\n  born: date\n";

    @TempDir
    private Path folder;

    @Test
    void linksFebrlRowsWithTheMappingOfTheGuide() throws IOException {
        List<String> rows = Files.readAllLines(SharedFixtures.file("febrl/dataset1.csv"));
        Path left = write("left.csv", rows.getFirst(), rows.stream().filter(row -> row.contains("-org,")));
        Path right = write("right.csv", rows.getFirst(), rows.stream().filter(row -> row.contains("-dup-0,")));
        Path out = folder.resolve("out.csv");
        Path review = folder.resolve("review.csv");
        RunCommand run = RunCommand.of(
                "link",
                "--mapping",
                guide("febrl"),
                "--left",
                left,
                "--right",
                right,
                "--out",
                out,
                "--review",
                review,
                "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("leftRows").asInt()).isEqualTo(500);
        assertThat(run.json().get("links").asInt()).isEqualTo(500);
        assertThat(run.json().get("rules").size()).isGreaterThan(5);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo(HEADER);
        assertThat(lines).hasSize(501);
        assertThat(lines.stream().skip(1)).allMatch(line -> person(line, 0).equals(person(line, 1)));
        assertThat(Files.readAllLines(review)).containsExactly(HEADER);
        assertThat(lines.stream().skip(1)).allSatisfy(line -> {
            String[] cells = line.split(",");
            double sum = Stream.of(cells[5].split(" "))
                    .mapToDouble(step -> Double.parseDouble(step.substring(step.indexOf('=') + 1)))
                    .sum();
            assertThat(sum).isCloseTo(Double.parseDouble(cells[3]), within(0.001));
        });
    }

    @Test
    void findsTheDuplicatesWithinOneFile() throws IOException {
        Path file = SharedFixtures.file("febrl/dataset1.csv");
        Path out = folder.resolve("out.csv");
        RunCommand run = RunCommand.of("link", "--mapping", guide("febrl"), "--dedupe", file, "--out", out);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("500 cặp");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(501);
        assertThat(lines.stream().skip(1)).allMatch(line -> person(line, 0).equals(person(line, 1)));
    }

    @Test
    void linksVietnameseListsWithOtherColumnsOnEachSide() throws IOException {
        Path people = SharedFixtures.file("linkage-dev/population.csv");
        List<String> rows = Files.readAllLines(people);
        Path left = write(
                "left.csv",
                "maHoSo;hoVaTen;sinhNgay;gioiTinh;diaChi;tenMe",
                rows.stream().skip(1).limit(3_000).map(LinkCommandTests::asEntered));
        Path out = folder.resolve("out.csv");
        RunCommand run = RunCommand.of(
                "link",
                "--mapping",
                guide("hai-danh-sach"),
                "--left",
                left,
                "--right",
                people,
                "--out",
                out,
                "--lang",
                "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Linked 3,000 rows");
        List<String> lines = Files.readAllLines(out);
        long right = lines.stream()
                .skip(1)
                .filter(line -> line.split(",")[0].equals("H" + line.split(",")[1]))
                .count();
        assertThat(right).isGreaterThan(2_900);
        assertThat(right).isEqualTo(lines.size() - 1L);
    }

    /** A row of the register as somebody else's list might have it: no marks, other separators. */
    private static String asEntered(String row) {
        String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        String name = Normalizer.normalize(cells[1], Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D');
        return String.join(
                ";", "H" + cells[0], name, cells[2].replace('/', '-'), cells[3], cells[8].replace("\"", ""), cells[11]);
    }

    @Test
    void readsWhatSpreadsheetsWriteAndTellsWhatIsOdd() throws IOException {
        Path mapping = file("mapping.yaml", MAPPING);
        String left =
                "\uFEFF ID ; Name ;Town;Born\n1;ann;elm;1990-01-02\n1;bea;oak\n;cleo;ash;1991-05-06;more;and more\n";
        String right = "id,name,town,born\n7,ann,elm,02/01/1990\n8,bea,oak,\n9,cleo,ash,06.05.1991\n";
        Path out = folder.resolve("out.csv");
        RunCommand run = RunCommand.of(
                "link",
                "--mapping",
                mapping,
                "--left",
                file("l.csv", left),
                "--right",
                file("r.csv", right),
                "--out",
                out,
                "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("leftRows").asInt()).isEqualTo(3);
        assertThat(run.json().get("oddities").toString()).contains("without-id", "repeated-id", "too-wide");
        assertThat(run.err()).contains("#n");
        assertThat(Files.readAllLines(out).getFirst()).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: x                                        | Columns found: id, name",
                "id: id\\nfields: 5                            | fields",
                "id: id\\nfields:\\n  name: nome                | full-name",
                "id: id\\nlink: some\\nfields:\\n  name: name    | one-to-one",
                "id: id\\nfields:\\n  name: {kind: name, x: 1}  | swaps-with",
                "id: id\\nfields:\\n  name: name\\nrules: [nome] | nome",
                "id: id\\nfields:\\n  name: name\\nrules: [name.year] | year",
                "id: id\\nfields:\\n  name: name\\nrules: 3      | list",
                "id: id\\nfields:\\n  name: name\\n  name: name  | line 4",
                "id: id\\nfields:\\n  gone: name               | no column “gone”",
                "id: id\\nfields:\\n  name: name\\nthresholds: {link: often} | Thresholds",
                "a: [                                         | YAML",
                "''                                           | fields"
            })
    void saysWhatIsWrongWithAMappingAndHowToMendIt(String mapping, String words) throws IOException {
        String text = mapping.replace("\\n", "\n");
        String whole = text.equals("id: x") ? "id: x\nfields:\n  name: name\n" : text;
        Path people = file("people.csv", "id,name\n1,ann\n2,bea\n");
        Path out = folder.resolve("out.csv");
        RunCommand run = RunCommand.of(
                "link", "--mapping", file("mapping.yaml", whole), "--dedupe", people, "--out", out, "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(words, "→").doesNotContain("refusal.");
        assertThat(Files.exists(out)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void refusesAFileWithoutAHeader(String content) throws IOException {
        Path mapping = file("mapping.yaml", MAPPING);
        Path people = file("people.csv", content);
        RunCommand run =
                RunCommand.of("link", "--mapping", mapping, "--dedupe", people, "--out", folder.resolve("out.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("people.csv", "→");
        assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
    }

    @Test
    void refusesAHeaderInWhichAColumnStandsTwice() throws IOException {
        Path mapping = file("mapping.yaml", MAPPING);
        Path people = file("people.csv", "id,name,NAME,town,born\n1,a,b,c,1990\n");
        RunCommand run =
                RunCommand.of("link", "--mapping", mapping, "--dedupe", people, "--out", folder.resolve("out.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name", "hai lần");
    }

    @Test
    void asksForTheRightFilesAndReplacesNoneOfThem() throws IOException {
        Path mapping = file("mapping.yaml", MAPPING);
        Path people = file("people.csv", "id,name,town,born\n1,ann,elm,1990\n");
        Path out = folder.resolve("out.csv");
        assertThat(RunCommand.of("link", "--mapping", mapping, "--out", out).code())
                .isEqualTo(64);
        assertThat(RunCommand.of("link", "--mapping", mapping, "--left", people, "--out", out)
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("link", "--mapping", mapping, "--left", people, "--dedupe", people, "--out", out)
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("link", "--mapping", mapping, "--dedupe", people, "--out", people)
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("link", "--mapping", mapping, "--dedupe", people, "--out", out, "--review", out)
                        .code())
                .isEqualTo(64);
        assertThat(Files.readString(people)).startsWith("id,name");
        RunCommand one = RunCommand.of("link", "--mapping", mapping, "--dedupe", people, "--out", out);
        assertThat(one.code()).isZero();
        assertThat(Files.readAllLines(out)).containsExactly(HEADER);
    }

    @Test
    void tellsWhenNothingCouldBeCompared() throws IOException {
        Path mapping = file("mapping.yaml", MAPPING);
        Path people = write(
                "people.csv",
                "id,name,town,born",
                Stream.iterate(1, i -> i + 1).limit(20_000).map(i -> i + ",ann,elm,1990-01-01"));
        RunCommand run = RunCommand.of(
                "link", "--mapping", mapping, "--dedupe", people, "--out", folder.resolve("out.csv"), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("No blocking rule separates the rows");
    }

    @Test
    void theGuideShowsTheMappingsAsTheyAre() throws IOException {
        String guide = Files.readString(
                guide("febrl").resolve("../../general-linkage.md").normalize());
        for (String name : List.of("febrl", "hai-danh-sach")) {
            assertThat(guide).contains(Files.readString(guide(name)));
        }
    }

    private static Path guide(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/topics/mappings"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve("docs/topics/mappings").resolve(name + ".yaml");
    }

    private static String person(String line, int column) {
        String id = line.split(",")[column];
        return id.substring(0, id.indexOf('-', 4));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path write(String name, String header, Stream<String> rows) throws IOException {
        return file(name, header + "\n" + rows.collect(Collectors.joining("\n")) + "\n");
    }
}

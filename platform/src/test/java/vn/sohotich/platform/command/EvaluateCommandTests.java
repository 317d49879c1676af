package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.sohotich.platform.testing.SharedFixtures;

class EvaluateCommandTests {

    private static final String TRUTH = """
            file,row,outcome,soDinhDanh,differs
            births,1,CONSISTENT,001,
            births,2,INCONSISTENT,002,hoTen
            births,3,CONSISTENT,003,ngaySinh~
            births,4,NOT_FOUND,,
            births,5,CONSISTENT,005,
            marriages:vo,1,CONSISTENT,009,
            """;
    private static final String RESULT = """
            row,role,outcome,soDinhDanh,probability,differs
            1,child,CONSISTENT,001,0.99,
            1,mother,CONSISTENT,101,0.99,
            2,child,INCONSISTENT,002,0.99,hoTen
            3,child,INCONSISTENT,077,0.95,hoTen
            4,child,AMBIGUOUS,,0.60,
            """;

    @TempDir
    private Path folder;

    /** Right: 1 and 2; wrong: 3; missed: 3 and 5, which has no line. */
    @Test
    void judgesALookUpByHandComputedFigures() throws IOException {
        RunCommand run = RunCommand.of(
                "evaluate", "--truth", file("truth.csv", TRUTH), "--result", file("out.csv", RESULT), "--json");
        assertThat(run.code()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("people").asInt()).isEqualTo(5);
        assertThat(value(json.get("identity").get("precision"))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value(json.get("identity").get("recall"))).isEqualTo(2 / 4.0);
        assertThat(value(json.get("identity").get("f1"))).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(value(json.get("outcome"))).isEqualTo(2 / 5.0);
        assertThat(value(json.get("fields"))).isEqualTo(2 / 4.0);
        assertThat(json.get("confusion").get("NOT_FOUND").get("AMBIGUOUS").asInt())
                .isEqualTo(1);
        assertThat(json.get("confusion").get("CONSISTENT").get("NOT_FOUND").asInt())
                .isEqualTo(1);
        assertThat(json.get("roles").propertyNames()).containsExactly("child");
        assertThat(json.get("noise").propertyNames()).containsExactly("differs:hoTen", "less-precise:ngaySinh", "none");
        assertThat(json.get("noise").get("none").get("people").asInt()).isEqualTo(3);
        assertThat(json.get("missing").asInt()).isEqualTo(1);
        assertThat(json.get("withoutTruth").get("mother").asInt()).isEqualTo(1);
    }

    @Test
    void takesRoleAndNoiseFromTheTruthWhenItHasThem() throws IOException {
        String truth = "row,role,outcome,soDinhDanh,differs,noise\n1,child,CONSISTENT,001,,typo;old\n"
                + "1,mother,CONSISTENT,101,,typo\n2,child,INCONSISTENT,002,hoTen,\n";
        RunCommand run = RunCommand.of(
                "evaluate", "--truth", file("truth.csv", truth), "--result", file("out.csv", RESULT), "--json");
        assertThat(run.json().get("roles").propertyNames()).containsExactly("child", "mother");
        assertThat(run.json().get("noise").propertyNames()).containsExactly("differs:hoTen", "old", "typo");
        assertThat(run.json().get("noise").get("typo").get("people").asInt()).isEqualTo(2);
    }

    @Test
    void judgesALookUpOfTheFixturesByWhatTheRecordsLack() {
        Path records = SharedFixtures.file("linkage-dev/marriages.csv");
        Path result = folder.resolve("result.csv");
        RunCommand.of(
                "match",
                "--people",
                SharedFixtures.file("linkage-dev/population.csv"),
                "--records",
                records,
                "--out",
                result);
        Path truth = SharedFixtures.file("linkage-dev/truth.csv");
        RunCommand run = RunCommand.of(
                "evaluate",
                "--truth",
                truth,
                "--result",
                result,
                "--records",
                records,
                "--file",
                "marriages",
                "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("people").asInt()).isEqualTo(3_500);
        assertThat(value(run.json().get("identity").get("precision"))).isGreaterThan(0.99);
        assertThat(run.json().get("roles").propertyNames()).containsExactly("husband", "wife");
        assertThat(run.json().get("noise").propertyNames()).contains("no-id", "year-only", "differs:hoTen");
        RunCommand text = RunCommand.of("evaluate", "--truth", truth, "--result", result, "--lang", "en");
        assertThat(text.out())
                .contains("3,500 people judged", "Precision", "By role:", "husband", "differs: hoTen", "not found");
        assertThat(RunCommand.of("evaluate", "--truth", truth, "--result", result)
                        .out())
                .contains("3.500 người", "chưa thống nhất", "Theo loại nhiễu");
    }

    @Test
    void judgesPairsByATruthOfPairs() throws IOException {
        Path truth = file("truth.csv", "left,right\na,b\nc,d\ne,f\n");
        Path result =
                file("pairs.csv", "left,right,probability,weight,rules,steps\nb,a,0.9,1,,\nc,d,0.9,1,,\ne,g,0.9,1,,\n");
        RunCommand run = RunCommand.of("evaluate", "--truth", truth, "--result", result, "--json");
        assertThat(run.json().get("right").asInt()).isEqualTo(2);
        assertThat(run.json().get("wrong").asInt()).isEqualTo(1);
        assertThat(run.json().get("missed").asInt()).isEqualTo(1);
        assertThat(value(run.json().get("f1"))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(RunCommand.of("evaluate", "--truth", truth, "--result", result)
                        .out())
                .contains("3 cặp");
    }

    @Test
    void judgesPairsByTheIdentifiersOfFebrl() throws IOException {
        Path left = file("a.csv", "rec_id, surname\nrec-1-org, x\nrec-2-org, y\nrec-3-org, z\n");
        Path right = file("b.csv", "rec_id, surname\nrec-1-dup-0, x\nrec-2-dup-0, y\nrec-2-dup-1, y\n");
        Path result = file("pairs.csv", "left,right\nrec-1-org,rec-1-dup-0\nrec-3-org,rec-2-dup-0\n");
        RunCommand two = RunCommand.of("evaluate", "--truth", left, "--truth", right, "--result", result, "--json");
        assertThat(two.json().get("right").asInt()).isEqualTo(1);
        assertThat(two.json().get("wrong").asInt()).isEqualTo(1);
        assertThat(two.json().get("missed").asInt()).isEqualTo(2);
        RunCommand one = RunCommand.of("evaluate", "--truth", right, "--result", result, "--json");
        assertThat(one.json().get("missed").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row,outcome,soDinhDanh\\n1,CONSISTENT,1              | differs",
                "row,outcome,soDinhDanh,differs\\n1,CONSISTENT,1,     | role",
                "file,row,outcome,soDinhDanh,differs\\nbooks,1,CONSISTENT,1,  | books",
                "role,row,outcome,soDinhDanh,differs\\nchild,1,PERHAPS,1,     | PERHAPS",
                "role,row,outcome,soDinhDanh,differs\\nwife,1,CONSISTENT,1,   | child",
                "role,row,outcome,soDinhDanh,differs\\nchild,1,CONSISTENT,1,\\nchild,1,CONSISTENT,1,   | --file",
                "something\\n1                                        | something",
                "rec_id\\nseven                                       | left",
                "''                                                   | truth.csv"
            })
    void saysWhatIsWrongWithATruthAndHowToMendIt(String truth, String words) throws IOException {
        RunCommand run = RunCommand.of(
                "evaluate",
                "--truth",
                file("truth.csv", truth.replace("\\n", "\n")),
                "--result",
                file("out.csv", truth.startsWith("rec_id") ? "left,right\na,b\n" : RESULT),
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("truth.csv", words, "→").doesNotContain("refusal.");
    }

    @Test
    void refusesAResultThatIsNone() throws IOException {
        Path truth = file("truth.csv", TRUTH);
        RunCommand run = RunCommand.of("evaluate", "--truth", truth, "--result", truth);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("role");
        assertThat(RunCommand.of("evaluate", "--truth", truth, "--result", folder.resolve("none.csv"))
                        .code())
                .isEqualTo(2);
        assertThat(RunCommand.of("evaluate", "--truth", truth).code()).isEqualTo(64);
    }

    private static double value(JsonNode share) {
        assertThat(share.get("low").asDouble())
                .isLessThanOrEqualTo(share.get("value").asDouble());
        assertThat(share.get("high").asDouble())
                .isGreaterThanOrEqualTo(share.get("value").asDouble());
        return share.get("value").asDouble();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}

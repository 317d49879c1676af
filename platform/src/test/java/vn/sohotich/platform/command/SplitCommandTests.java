package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.sohotich.platform.testing.SharedFixtures;

class SplitCommandTests {

    private static final Path C06 = SharedFixtures.file("c06-khai-sinh.xlsx");

    @TempDir
    private Path folder;

    @Test
    void splitsThePoliceWorkbookAndProvesIt() {
        Path out = folder.resolve("ket-qua");
        RunCommand run = RunCommand.of("split", C06, "--out", out, "--json");
        assertThat(run.code()).isZero();
        JsonNode summary = run.json();
        assertThat(summary.get("rows").asInt()).isEqualTo(600);
        assertThat(summary.get("placed").asInt()).isEqualTo(600);
        assertThat(summary.get("manifestSha256").asString()).hasSize(64);
        assertThat(out.resolve("38-Tinh-Thanh-Hoa/401-Huyen-Nga-Son/16105-Xa-Nga-Thien/KS-16105.xls"))
                .exists();
        RunCommand verified = RunCommand.of("split", "--verify", out, C06);
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("nguyên vẹn", "600 dòng", "Đã đọc lại 1 tệp nguồn");
    }

    @Test
    void saysWhatIsDifferentAndEndsWithOne() throws IOException {
        Path out = folder.resolve("ket-qua");
        RunCommand.of("split", C06, "--out", out);
        Files.delete(out.resolve("38-Tinh-Thanh-Hoa/401-Huyen-Nga-Son/16105-Xa-Nga-Thien/KS-16105.xls"));
        RunCommand verified = RunCommand.of("split", "--verify", out);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("KHÔNG nguyên vẹn", "KS-16105.xls: thiếu tệp");
        assertThat(RunCommand.of("split", "--verify", out, "--lang", "en").out())
                .contains("NOT whole", "the file is missing");
    }

    @Test
    void endsWithOneWhenRowsAreKeptApart() throws IOException {
        Path input = Files.writeString(folder.resolve("la.csv"), "a,b\n1,2\n");
        RunCommand run = RunCommand.of("split", input, "--out", folder.resolve("ra"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 dòng để riêng", "_CHUA-XEP/unknown-kind");
    }

    @Test
    void endsWithTwoWhenCountsAreNotAsDeclared() throws IOException {
        Path declared = Files.writeString(folder.resolve("khai.csv"), "file,rows\nc06-khai-sinh.xlsx,601\n");
        RunCommand run = RunCommand.of("split", C06, "--out", folder.resolve("ra"), "--manifest", declared);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("khai 601, đọc được 600");
        assertThat(folder.resolve("ra")).doesNotExist();
    }

    @Test
    void needsToKnowWhatAndWhere() {
        assertThat(RunCommand.of("split", C06).code()).isEqualTo(64);
        assertThat(RunCommand.of("split", "--out", folder.resolve("ra")).code()).isEqualTo(64);
        assertThat(RunCommand.of("split", C06, "--out", folder.resolve("ra"), "--as", "xyz")
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("split", C06, "--out", folder.resolve("ra"), "--as-of", "1/7/2025")
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("split", "--verify", folder).code()).isEqualTo(2);
        assertThat(RunCommand.of("help", "split").out()).contains("--verify");
    }

    @Test
    void saysInWordsThatNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("tep"), "x");
        RunCommand run = RunCommand.of("split", C06, "--out", file.resolve("duoi-mot-tep"));
        assertThat(run.code()).isEqualTo(73);
        assertThat(run.err()).contains("đĩa đã đầy hoặc không ghi được", "Chưa có thư mục kết quả nào");
    }

    @Test
    void saysInWordsThatAnInputOfAVerificationIsNotThere() {
        Path out = folder.resolve("ket-qua");
        RunCommand.of("split", C06, "--out", out);
        RunCommand run = RunCommand.of("split", "--verify", out, folder.resolve("khong-co.xlsx"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Không đọc hết được");
    }
}

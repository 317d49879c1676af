package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.testing.SharedFixtures;

class CsvReadingTests {

    @TempDir
    private Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text);
    }

    @Test
    void readsQuotedValuesOverSeveralLines() throws IOException {
        assertThat(Rows.of(csv("a,\"b \"\"c\"\", d\",\r\n\"x\ny\",2\r\n\r\nz")))
                .containsExactly("1: a|b \"c\", d", "2: x\ny|2", "4: z");
    }

    @Test
    void forgetsTheByteOrderMark() throws IOException {
        assertThat(Rows.of(csv("\uFEFFso,hoTen\n01,Đỗ Thị Ệ\n"))).containsExactly("1: so|hoTen", "2: 01|Đỗ Thị Ệ");
    }

    @Test
    void takesSemicolonsAndTabs() throws IOException {
        assertThat(Rows.of(csv("a;\"b,c\";d\n1;2,5;3"))).containsExactly("1: a|b,c|d", "2: 1|2,5|3");
        assertThat(Rows.of(csv("a\tb\n1\t2"))).containsExactly("1: a|b", "2: 1|2");
    }

    @Test
    void keepsNumbersAsTheyAreWritten() throws IOException {
        assertThat(Rows.of(csv("a,b\n001,030186766430"))).endsWith("2: 001|030186766430");
    }

    @Test
    void refusesOtherEncodingsWithTheRow() throws IOException {
        Path file = folder.resolve("old.csv");
        Files.writeString(file, "a,b\n" + "x,y\n".repeat(3) + "Tr\u00E9,z\n", Charset.forName("windows-1252"));
        assertThat(Rows.refusal(file, ReadLimits.STANDARD).code()).isEqualTo("workbook.csv-not-utf8");
        Files.writeString(file, "a,b\n", StandardCharsets.UTF_16);
        assertThat(Rows.refusal(file, ReadLimits.STANDARD).code()).isEqualTo("workbook.csv-not-utf8");
    }

    @Test
    void refusesAQuoteThatNeverCloses() throws IOException {
        assertThat(Rows.refusal(csv("a,b\n1,\"2\n3,4\n"), ReadLimits.STANDARD).code())
                .isEqualTo("workbook.csv-open-quote");
        assertThat(Rows.refusal(csv("a,\"" + "x".repeat(40_000) + "\""), ReadLimits.STANDARD)
                        .code())
                .isEqualTo("workbook.cell-too-long");
    }

    @Test
    void readsThePopulationExtract() {
        assertThat(Rows.rows(SharedFixtures.file("linkage-dev/population.csv"), 0))
                .hasSize(21_165);
    }

    @Test
    void tellsHowMuchOfTheFileHasGoneBy() throws IOException {
        Path file = csv("số,họ tên\n" + "1,Đỗ Thị Ệ\n".repeat(100_000));
        List<Double> shares = new ArrayList<>();
        try (Workbook workbook = Rows.open(file)) {
            assertThat(workbook.share()).isNaN();
            workbook.read(0, row -> shares.add(workbook.share()));
            assertThat(workbook.share()).isNaN();
        }
        assertThat(shares).isSorted().hasSize(100_001);
        assertThat(shares.getFirst()).isBetween(0.0, 0.2);
        assertThat(shares.get(50_000)).isBetween(0.45, 0.6);
        assertThat(shares.getLast()).isEqualTo(1);
    }
}

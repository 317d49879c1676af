package vn.sohotich.platform.handover.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.handover.extract.ExtractFile;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.writing.DraftFolder;

/** Whatever stands in the cells: every input row is in exactly one output file, and joined they are what came in. */
class SplitPropertyTests {

    private static final List<String> OFFICES = List.of(
            SplitBench.NGA_THIEN,
            SplitBench.CAM_VAN,
            "Ủy ban nhân dân phường Việt Hòa, thành phố Hải Dương, tỉnh Hải Dương",
            "Sở Tư pháp tỉnh Lâm Đồng",
            "không biết ở đâu",
            "xã Tân Lập",
            "",
            ", , , ");

    private static final List<String> ODD = List.of(
            "=HYPERLINK(\"x\")",
            "a,b;c\td",
            "hai\ndòng",
            "\"ngoặc\"",
            " ",
            "\u00A0",
            "𠀋",
            "Đỗ Ắ",
            "'0123",
            "\u0001",
            "〜");

    @TempDir
    private Path folder;

    @RepeatedTest(25)
    void losesAndDoublesNothing(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        SplitBench bench = new SplitBench(folder);
        Map<Integer, List<String>> rows = new HashMap<>();
        List<List<String>> table = new ArrayList<>(List.of(SplitBench.headers("KS", "c06")));
        int count = 1 + random.nextInt(200);
        for (int i = 0; i < count; i++) {
            List<String> row = random.nextInt(8) == 0 && i > 0 ? table.getLast() : row(random, i);
            table.add(row);
            rows.put(table.size(), row);
        }
        Path input = bench.table("ngau-nhien.csv", table);
        SplitWish wish = bench.wish(Target.C06, null, input);
        Manifest manifest =
                SplitBench.done(bench.run(wish, SplitProgress.NONE, DraftFolder.Disk.REAL, 3 + random.nextInt(40)));
        assertThat(manifest.total().rows()).isEqualTo(count);
        BitSet seen = new BitSet();
        for (Manifest.Output output : manifest.outputs()) {
            List<List<String>> written = written(bench.out.resolve(output.file()));
            List<String> lines =
                    Files.readAllLines(bench.out.resolve(output.list().file()));
            assertThat(lines).hasSize(written.size() + 1);
            for (int i = 0; i < written.size(); i++) {
                int source = Integer.parseInt(lines.get(i + 1).split(",")[3]);
                assertThat(seen.get(source)).isFalse();
                seen.set(source);
                List<String> cells = output.file().endsWith(".csv")
                        ? written.get(i).subList(2, written.get(i).size())
                        : written.get(i);
                assertThat(cells.subList(0, 61)).isEqualTo(rows.get(source));
            }
        }
        assertThat(seen.cardinality()).isEqualTo(count);
        assertThat(bench.differences(input)).isEmpty();
    }

    private static List<String> row(Random random, int number) {
        String date = random.nextInt(5) == 0
                ? ""
                : "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1960 + random.nextInt(67));
        List<String> row = new ArrayList<>(
                SplitBench.birth(number, date, OFFICES.get(random.nextInt(OFFICES.size())), "TRẦN VĂN " + number));
        for (int i = random.nextInt(6); i > 0; i--) {
            int column = 12 + random.nextInt(row.size() - 12);
            row.set(column, ODD.get(random.nextInt(ODD.size())));
        }
        if (random.nextInt(40) == 0) {
            row.set(11, "dài ".repeat(9_000));
        }
        return row;
    }

    private static List<List<String>> written(Path file) {
        List<List<String>> rows = new ArrayList<>();
        WorkbookOutcome.Usable usable = (WorkbookOutcome.Usable) Workbooks.open(file, ExtractFile.LIMITS);
        try (Workbook workbook = usable.workbook()) {
            Workbooks.read(workbook, 0, row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < 63; column++) {
                    cells.add(row.text(column));
                }
                return row.number() == 1 || rows.add(cells);
            });
        }
        return rows;
    }
}

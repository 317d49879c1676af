package vn.sohotich.platform.handover.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.writing.DraftFolder;

class SplitTests {

    @TempDir
    private Path folder;

    private SplitBench bench;

    @BeforeEach
    void makeBench() {
        bench = new SplitBench(folder);
    }

    private static List<SheetRow> rows(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()) {
            sheet.read(rows::add);
        }
        return rows;
    }

    @Test
    void givesEveryRowToTheOfficeOfItsTime() throws IOException {
        List<List<String>> rows = new ArrayList<>(SplitBench.births(3, SplitBench.NGA_THIEN));
        rows.addAll(SplitBench.births(2, SplitBench.CAM_VAN));
        Manifest manifest = bench.split(bench.csv("c06.csv", rows));
        assertThat(SplitBench.rowsByFile(manifest))
                .isEqualTo(Map.of(SplitBench.NGA_THIEN_PATH + ".xls", 3L, SplitBench.CAM_VAN_PATH + ".xls", 2L));
        List<SheetRow> written = rows(bench.out.resolve(SplitBench.CAM_VAN_PATH + ".xls"));
        assertThat(written).extracting(row -> row.text(0)).containsExactly("1", "2");
        assertThat(written.getFirst().text(1)).isEqualTo("1/2010");
        assertThat(written.getFirst().text(4)).isEqualTo("02.03.2010");
        assertThat(Files.readString(bench.out.resolve(SplitBench.CAM_VAN_PATH + ".ban-quet.csv")))
                .contains("2,KS.2010.01.2010-03-02.001.pdf");
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void followsTheOfficesToTheDayThatIsAskedFor() throws IOException {
        Path input = bench.csv("c06.csv", SplitBench.births(2, SplitBench.CAM_VAN));
        SplitWish wish = bench.wish(Target.TEMPLATE_158, LocalDate.of(2025, 7, 1), input);
        Manifest manifest = SplitBench.done(bench.run(wish));
        assertThat(manifest.asOf()).isEqualTo("2025-07-01");
        assertThat(manifest.outputs())
                .extracting(Manifest.Output::file)
                .containsExactly("31-Thanh-pho-Hai-Phong/10909-Xa-Tue-Tinh/KS-10909.xls");
    }

    @Test
    void keepsRowsApartWithTheReason() throws IOException {
        List<List<String>> rows = new ArrayList<>(SplitBench.births(1, SplitBench.NGA_THIEN));
        rows.add(SplitBench.birth(2, "01/01/2010", "", "TRẦN THỊ B"));
        rows.add(SplitBench.birth(3, "01/01/2010", "xã Không Có Thật, tỉnh Mơ", "LÊ VĂN C"));
        rows.add(SplitBench.birth(4, "01/01/2010", SplitBench.NGA_THIEN, "D".repeat(40_000)));
        Manifest manifest = bench.split(bench.csv("c06.csv", rows));
        assertThat(SplitBench.rowsByFile(manifest))
                .isEqualTo(Map.of(
                        SplitBench.NGA_THIEN_PATH + ".xls",
                        1L,
                        "_CHUA-XEP/office-missing/KS.xls",
                        1L,
                        "_CHUA-XEP/office-unknown/KS.xls",
                        1L,
                        "_CHUA-XEP/too-long/tep-1-trang-1.csv",
                        1L));
        SheetRow unknown =
                rows(bench.out.resolve("_CHUA-XEP/office-unknown/KS.xls")).getFirst();
        assertThat(unknown.text(unknown.cells().length - 2)).isEqualTo("Không nhận ra nơi đăng ký");
        assertThat(unknown.text(unknown.cells().length - 1)).isEqualTo("c06.csv › c06.csv › 4");
        assertThat(Files.readString(bench.out.resolve("_CHUA-XEP/too-long/tep-1-trang-1.csv")))
                .contains("D".repeat(40_000));
        assertThat(bench.differences()).isEmpty();
    }

    @Test
    void keepsSheetsOfUnknownKindApart() throws IOException {
        Path input = bench.table("la.csv", List.of(List.of("a", "b"), List.of("1", "hai; \"ba\"")));
        Manifest manifest = bench.split(input);
        assertThat(SplitBench.rowsByFile(manifest)).isEqualTo(Map.of("_CHUA-XEP/unknown-kind/tep-1-trang-1.csv", 2L));
        assertThat(bench.differences(input)).isEmpty();
    }

    @Test
    void keepsKindsWithoutTheLayoutApart() throws IOException {
        List<String> headers = SplitBench.headers("KT", "158");
        List<String> row = headers.stream()
                .map(header -> header.startsWith("noiDangKy") ? SplitBench.NGA_THIEN : "5")
                .toList();
        Path input = bench.table("kt.csv", List.of(headers, row));
        Manifest manifest = SplitBench.done(bench.run(bench.wish(Target.C06, null, input)));
        assertThat(manifest.outputs()).extracting(Manifest.Output::reason).containsExactly("no-layout");
    }

    /** Split and put together again, the police's rows are what they were, cell by cell. */
    @Test
    void writesTheRowsOfThePoliceAsTheyWereRead() throws IOException {
        List<List<String>> rows = new ArrayList<>(SplitBench.births(40, SplitBench.NGA_THIEN));
        rows.addAll(SplitBench.births(30, SplitBench.CAM_VAN));
        rows.add(SplitBench.birth(99, " 3/2/2011 ", SplitBench.CAM_VAN, "  lê   THỊ  x "));
        Path input = bench.csv("c06.csv", rows);
        Manifest manifest = SplitBench.done(bench.run(bench.wish(Target.C06, null, input)));
        Map<List<String>, Integer> joined = new HashMap<>();
        for (Manifest.Output output : manifest.outputs()) {
            rows(bench.out.resolve(output.file())).forEach(row -> joined.merge(texts(row, 61), 1, Integer::sum));
        }
        Map<List<String>, Integer> before = new HashMap<>();
        rows(input).forEach(row -> before.merge(texts(row, 61), 1, Integer::sum));
        assertThat(joined).isEqualTo(before).hasSize(71);
        assertThat(manifest.inputs().getFirst().sheets().getFirst().notCarried())
                .isEmpty();
    }

    private static List<String> texts(SheetRow row, int width) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(row.text(column));
        }
        return texts;
    }

    @Test
    void keepsCellsThatTheTargetHasNoColumnFor() throws IOException {
        Manifest manifest = bench.split(bench.csv("c06.csv", SplitBench.births(2, SplitBench.NGA_THIEN)));
        assertThat(manifest.inputs().getFirst().sheets().getFirst().notCarried())
                .isEqualTo(Map.of("DC_DVNHAPXA", 2L));
        assertThat(Files.readString(bench.out.resolve("manifest/" + SplitBench.NGA_THIEN_PATH + ".xls.rest.csv")))
                .contains("2,DC_DVNHAPXA,Xã nhập\n3,DC_DVNHAPXA,Xã nhập");
    }

    @Test
    void beginsAnotherFileWhenOneIsFull() throws IOException {
        Path input = bench.csv("c06.csv", SplitBench.births(25, SplitBench.NGA_THIEN));
        SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
        Manifest manifest = SplitBench.done(bench.run(wish, SplitProgress.NONE, DraftFolder.Disk.REAL, 10));
        assertThat(SplitBench.rowsByFile(manifest))
                .isEqualTo(Map.of(
                        SplitBench.NGA_THIEN_PATH + ".xls", 10L,
                        SplitBench.NGA_THIEN_PATH + "-2.xls", 10L,
                        SplitBench.NGA_THIEN_PATH + "-3.xls", 5L));
        assertThat(rows(bench.out.resolve(SplitBench.NGA_THIEN_PATH + "-3.xls"))
                        .getFirst()
                        .text(0))
                .isEqualTo("1");
        assertThat(bench.differences(input)).isEmpty();
    }

    @Test
    void readsHiddenSheetsAndRowsOfAnXlsxAndSaysSo() throws IOException {
        Path input = folder.resolve("an.xlsx");
        try (OutputStream out = Files.newOutputStream(input);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            write(workbook.newWorksheet("Chính"), 3);
            Worksheet hidden = workbook.newWorksheet("Ẩn");
            write(hidden, 2);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.hideRow(1);
        }
        Manifest manifest = bench.split(input);
        Manifest.Sheet sheet = manifest.inputs().getFirst().sheets().get(1);
        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.hiddenRows()).isEqualTo(1);
        assertThat(SplitBench.rowsByFile(manifest)).isEqualTo(Map.of(SplitBench.NGA_THIEN_PATH + ".xls", 5L));
    }

    private static void write(Worksheet sheet, int count) {
        List<List<String>> rows = new ArrayList<>(List.of(SplitBench.headers("KS", "c06")));
        rows.addAll(SplitBench.births(count, SplitBench.NGA_THIEN));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    @Test
    void readsHiddenSheetsAndRowsOfAnXlsAndSaysSo() throws IOException {
        Path input = folder.resolve("an.xls");
        try (OutputStream out = Files.newOutputStream(input);
                HSSFWorkbook workbook = new HSSFWorkbook()) {
            write(workbook.createSheet("Chính"), 3);
            HSSFSheet hidden = workbook.createSheet("Ẩn");
            write(hidden, 2);
            hidden.getRow(2).setZeroHeight(true);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        Manifest manifest = bench.split(input);
        Manifest.Sheet sheet = manifest.inputs().getFirst().sheets().get(1);
        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.hiddenRows()).isEqualTo(1);
        assertThat(SplitBench.rowsByFile(manifest)).isEqualTo(Map.of(SplitBench.NGA_THIEN_PATH + ".xls", 5L));
        assertThat(bench.differences(input)).isEmpty();
    }

    private static void write(HSSFSheet sheet, int count) {
        List<List<String>> rows = new ArrayList<>(List.of(SplitBench.headers("KS", "c06")));
        rows.addAll(SplitBench.births(count, SplitBench.NGA_THIEN));
        for (int row = 0; row < rows.size(); row++) {
            HSSFRow line = sheet.createRow(row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                line.createCell(column).setCellValue(rows.get(row).get(column));
            }
        }
    }
}

package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;
import vn.sohotich.platform.testing.SharedFixtures;

class CheckCommandTests {

    private static final Path C06 = SharedFixtures.file("c06-khai-sinh.xlsx");

    @TempDir
    private Path folder;

    private static List<String> cells(JsonNode file, String code) {
        return file.get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals(code))
                .map(finding -> finding.get("cell").asString())
                .toList();
    }

    @Test
    void findsEveryPlantedQuirkOfThePoliceWorkbook() {
        RunCommand run = RunCommand.of("check", "--json", C06);
        JsonNode file = run.json().get("files").get(0);
        assertThat(run.code()).isEqualTo(1);
        assertThat(file.get("rows").asInt()).isEqualTo(600);
        assertThat(file.get("layout").asString()).isEqualTo("c06");
        assertThat(cells(file, "DATE_YEAR_IMPLAUSIBLE")).containsExactly("F59", "F313");
        assertThat(cells(file, "DUPLICATE_NUMBER")).containsExactlyInAnyOrder("C206", "C207");
        assertThat(cells(file, "NAME_MISSING")).containsExactly("N446");
        assertThat(cells(file, "PAGE_NOT_NUMERIC")).hasSize(1).allMatch(cell -> cell.startsWith("E"));
        assertThat(cells(file, "MISSING_REGISTRATION_DATE")).hasSize(3).allMatch(cell -> cell.startsWith("F"));
        assertThat(cells(file, "PERSONAL_ID_REPAIRED")).hasSize(19).allMatch(cell -> cell.startsWith("M"));
        assertThat(cells(file, "FIELD_MISSING")).anyMatch(cell -> cell.startsWith("G"));
        Map<String, Integer> bySeverity = new TreeMap<>();
        file.get("bySeverity")
                .properties()
                .forEach(
                        entry -> bySeverity.put(entry.getKey(), entry.getValue().asInt()));
        assertThat(bySeverity).containsEntry("ERROR", 5).doesNotContainKey("REFUSED");
    }

    @Test
    void namesCellColumnSeverityAndRemedyForPeople() {
        RunCommand run = RunCommand.of("check", C06);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("N446", "NKSHOTEN", "Lỗi", "→", "600 dòng dữ liệu", "--all");
        assertThat(RunCommand.of("check", C06, "--lang", "en").out()).contains("600 data rows");
        assertThat(RunCommand.of("check", C06, "--all").out().lines().count())
                .isGreaterThan(run.out().lines().count());
    }

    @Test
    void refusesAFileWithAnotherCountThanTheHandOverSays() {
        JsonNode fewer =
                RunCommand.of("check", "--json", "--declared", "601", C06).json();
        assertThat(fewer.at("/files/0/byCode/FILE_COUNT_DIFFERS").asInt()).isEqualTo(1);
        assertThat(fewer.at("/files/0/bySeverity/REFUSED").asInt()).isEqualTo(1);
        JsonNode same =
                RunCommand.of("check", "--json", "--declared", "600", C06).json();
        assertThat(same.at("/files/0/byCode").has("FILE_COUNT_DIFFERS")).isFalse();
        assertThat(RunCommand.of("check", "--declared", "600,1", C06).code()).isEqualTo(64);
    }

    @Test
    void saysOfEveryFindingWhatItIsAboutAndUnderWhichCode() {
        JsonNode file =
                RunCommand.of("check", "--json", C06).json().get("files").get(0);
        assertThat(file.get("findings").valueStream()).allSatisfy(finding -> {
            FindingKind kind =
                    FindingCatalogue.shipped().get(finding.get("code").asString());
            assertThat(finding.get("about").asString()).isEqualTo(kind.about().name());
        });
        assertThat(RunCommand.of("check", C06).out()).contains("[NAME_MISSING]", "danh-muc-loi.md");
    }

    @Test
    void tellsWhatIsHiddenInAFile() throws IOException {
        Path file = folder.resolve("an.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("SỔ");
            XSSFSheet sheet = workbook.createSheet("Dữ liệu");
            fill(sheet.createRow(0), "so", "quyenSo", "ngayDangKy", "noiDangKy", "nksHoTen", "nksNgaySinh");
            fill(sheet.createRow(1), "1/2018", "01/2018", "01.02.2018", "UBND xã An Nhơn", "Lê Thị Ân", "2017");
            sheet.getRow(1).setZeroHeight(true);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }

        JsonNode json =
                RunCommand.of("check", "--json", file).json().get("files").get(0);
        assertThat(json.at("/byCode/SHEET_HIDDEN_READ").asInt()).isEqualTo(1);
        assertThat(json.at("/byCode/ROWS_HIDDEN").asInt()).isEqualTo(1);
        assertThat(RunCommand.of("check", file).out())
                .contains("Dữ liệu nằm ở trang ẩn “Dữ liệu”", "Trang “Dữ liệu” có 1 dòng bị ẩn");
    }

    private static void fill(XSSFRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void isCleanForAnEmptyTemplate() {
        RunCommand run = RunCommand.of("check", SharedFixtures.file("mau-158-khai-sinh.xlsx"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("không có gì phải xem lại");
    }

    @Test
    void saysWhyAFileCannotBeReadAndGoesOnWithTheOthers() throws IOException {
        Path page = Files.writeString(folder.resolve("trang.xls"), "<html><table></table></html>");
        RunCommand run = RunCommand.of("check", page, C06, folder.resolve("none.xlsx"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("trang web", "→", "Không có tệp này");
        assertThat(run.out()).contains("600 dòng dữ liệu");
        JsonNode json = RunCommand.of("check", page, C06, "--json").json();
        assertThat(json.get("files").get(0).get("code").asString()).isEqualTo("workbook.html");
        assertThat(json.get("files").get(1).get("rows").asInt()).isEqualTo(600);
    }

    @Test
    void marksTheFindingsInACopyOfTheFile() {
        Path out = folder.resolve("loi.xlsx");
        RunCommand run = RunCommand.of("check", C06, "--error-workbook", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Tệp lỗi:", "loi.xlsx");

        JsonNode again =
                RunCommand.of("check", "--json", out).json().get("files").get(0);
        assertThat(again.get("rows").asInt())
                .as("read again it is the same file")
                .isEqualTo(600);
        assertThat(cells(again, "NAME_MISSING")).containsExactly("N446");
        assertThat(cells(again, "COLUMN_UNKNOWN"))
                .isEqualTo(cells(
                        RunCommand.of("check", "--json", C06)
                                .json()
                                .get("files")
                                .get(0),
                        "COLUMN_UNKNOWN"));
    }

    @Test
    void neverWritesAnErrorWorkbookOverSomething() throws IOException {
        Path there = Files.writeString(folder.resolve("loi.xlsx"), "đã có");
        assertThat(RunCommand.of("check", C06, "--error-workbook", there).code())
                .isEqualTo(73);
        assertThat(RunCommand.of("check", C06, "--error-workbook", folder.resolve("loi.xls"))
                        .code())
                .isEqualTo(64);
        assertThat(RunCommand.of("check", C06, C06, "--error-workbook", folder.resolve("x.xlsx"))
                        .code())
                .isEqualTo(64);
        assertThat(there).hasContent("đã có");
    }
}

package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.marking.ErrorWorkbook;
import vn.sohotich.platform.exchange.workbook.marking.MarkRequest;
import vn.sohotich.platform.exchange.workbook.marking.MarkSpool;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/** The sender's own file with its findings marked: what is added, and that nothing else changes. */
class ErrorWorkbookTests {
    private static final UUID BATCH = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final String[] HEADER = {
        "so", "quyenSo", "trangSo", "ngayDangKy", "loaiDangKy", "noiDangKy", "nksHoTen"
    };
    private static final Finding NAME = new Finding("NAME_MISSING", Severity.ERROR, "nksHoTen", List.of());
    private static final Finding DATE =
            new Finding("DATE_IMPOSSIBLE", Severity.ERROR, "ngayDangKy", List.of("31.02.2018"));
    private static final Finding PAGE = new Finding("DATE_INCOMPLETE", Severity.WARNING, "trangSo", List.of("2018"));
    private static final Finding QUIRK = new Finding("NUMBER_COMPLETED", Severity.NOTE, "so", List.of("1/", "1/2018"));

    @TempDir
    private Path folder;

    private Path handmade() {
        String first = HandmadeXlsx.textRow(1, HEADER);
        String second = HandmadeXlsx.textRow(2, "01/2018", "01/2018", "5", "31.02.2018", "1", "Xã A")
                .replace("<c r=\"D2\"", "<c r=\"D2\" s=\"1\"")
                .replace("</row>", "<c r=\"I2\"><f>1+1</f><v>2</v></c></row>");
        String third = HandmadeXlsx.textRow(3, "02/2018", "01/2018", "6", "01.03.2018", "1", "Xã A", "LÊ THỊ MÂY");
        return new HandmadeXlsx()
                .sheet(
                        "Dữ liệu",
                        "",
                        first + second + third,
                        "<autoFilter ref=\"A1:G3\"/><mergeCells count=\"1\"><mergeCell ref=\"K1:L1\"/></mergeCells>")
                .sheet("Ẩn", "state=\"hidden\"", HandmadeXlsx.textRow(1, "bí mật"), "")
                .styles(
                        "<numFmt numFmtId=\"200\" formatCode=\"0.00\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"200\" applyNumberFormat=\"1\"/>")
                .write(folder.resolve("a.xlsx"));
    }

    private Path marked(Path file, Map<Integer, List<Finding>> findings) {
        try {
            Path out = folder.resolve("marked-" + System.nanoTime() + ErrorWorkbook.extensionFor(file));
            try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file)).sheet();
                    MarkSpool marks = new MarkSpool(sheet.match())) {
                int[] ordinal = new int[1];
                sheet.read(row -> {
                    add(marks, row.number(), ordinal[0]++, findings.getOrDefault(row.number(), List.of()));
                    return true;
                });
                ErrorWorkbook.write(
                        MarkRequest.of(file, sheet, BATCH, Locale.of("vi")), marks, out, (done, total) -> {});
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(MarkSpool marks, int row, int ordinal, List<Finding> findings) {
        try {
            marks.add(row, ordinal, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(Path xlsx, String name) {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Path file, int row, int count) {
        SheetRow found = Rows.rows(file, 0).stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .orElseThrow();
        return Arrays.stream(found.cells()).limit(count).map(CellText::text).toList();
    }

    @Test
    void marksFaultyCellsInWordsAndColour() {
        Path out = marked(handmade(), Map.of(2, List.of(DATE, NAME, PAGE, QUIRK)));

        String sheet = part(out, "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<c r=\"G2\" s=\"\\d+\"").as("a cell that held nothing");
        assertThat(cells(out, 1, 11).get(9)).isEqualTo("SHT · Mã lỗi");
        assertThat(cells(out, 2, 11).get(9)).isEqualTo("DATE_IMPOSSIBLE, NAME_MISSING, DATE_INCOMPLETE");
        assertThat(cells(out, 3, 11).get(9)).isEmpty();
        assertThat(part(out, "xl/commentsSht1.xml"))
                .contains("ref=\"D2\"", "Không có ngày 31.02.2018 trong lịch.", "Xem trang sổ và sửa ngày.")
                .doesNotContain("ref=\"A2\"");
        assertThat(part(out, "xl/styles.xml")).contains("FFFBCFCB", "FFFFEBB0");
        assertThat(part(out, "xl/styles.xml"))
                .as("the format of the date stays")
                .containsPattern("<xf [^>]*applyFill=\"1\"[^>]*numFmtId=\"200\"");
        assertThat(sheet).contains("legacyDrawing").doesNotContain("A2\" s=");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        Path file = handmade();
        Path out = marked(file, Map.of(2, List.of(DATE)));

        assertThat(part(out, "xl/worksheets/sheet2.xml")).isEqualTo(part(file, "xl/worksheets/sheet2.xml"));
        assertThat(part(out, "xl/workbook.xml")).contains("state=\"hidden\"");
        assertThat(part(out, "xl/worksheets/sheet1.xml"))
                .contains("<f>1+1</f>", "<mergeCell ref=\"K1:L1\"")
                .contains("<autoFilter ref=\"A1:K3\"");
        for (int row = 1; row <= 3; row++) {
            List<String> before = cells(file, row, 9);
            assertThat(cells(out, row, before.size())).isEqualTo(before);
        }
    }

    @Test
    void sumsUpTheFindingsOnASheetOfItsOwn() {
        Path out = marked(handmade(), Map.of(2, List.of(DATE, NAME), 3, List.of(DATE)));

        List<String> summary = Rows.of(out, 1);
        assertThat(Rows.open(out).sheets()).containsExactly("Dữ liệu", "Tổng hợp lỗi");
        assertThat(summary).anyMatch(line -> line.contains("Lỗi|DATE_IMPOSSIBLE|Không có ngày … trong lịch.|2|"));
        assertThat(summary).anyMatch(line -> line.contains("|NAME_MISSING|") && line.contains("|1|"));
    }

    @Test
    void isKnownAgainWithEveryRow() {
        Path out = marked(handmade(), Map.of(2, List.of(DATE)));

        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(out)).sheet()) {
            Sign sign = sheet.sign().orElseThrow();
            assertThat(sign.batchId()).isEqualTo(BATCH);
            assertThat(sheet.findings())
                    .as("its own columns are no unknown ones")
                    .isEmpty();
            sheet.read(row -> {
                assertThat(sign.ordinalOf(row)).isEqualTo(row.number() - 2);
                return true;
            });
        }
    }

    @Test
    void isKnownByItsHiddenNameWhenTheColumnIsLost() {
        Sign byName = Sign.of(List.of("so", "SHT · Mã lỗi"), Map.of(Sign.HIDDEN_NAME, "\"" + BATCH + "\""))
                .orElseThrow();

        assertThat(byName).isEqualTo(new Sign(BATCH, -1));
        assertThat(part(marked(handmade(), Map.of()), "xl/workbook.xml"))
                .containsPattern("<definedName [^>]*hidden=\"1\"[^>]*>\"" + BATCH + "\"");
        assertThat(Sign.of(List.of("so", "quyenSo"), Map.of())).isEmpty();
    }

    @Test
    void takesEarlierMarksAwayInTheNextRound() {
        Path first = marked(handmade(), Map.of(2, List.of(DATE, NAME)));

        Path second = marked(first, Map.of(2, List.of(NAME)));

        assertThat(part(second, "xl/commentsSht1.xml")).contains("ref=\"G2\"").doesNotContain("ref=\"D2\"");
        assertThat(part(second, "xl/drawings/vmlDrawingSht1.vml").split("<v:shape ", -1))
                .hasSize(2);
        assertThat(cells(second, 2, 12).subList(9, 11)).containsExactly("NAME_MISSING", "SHT-0");
        assertThat(cells(second, 1, 20))
                .filteredOn(cell -> cell.startsWith("SHT"))
                .hasSize(2);
        assertThat(Rows.open(second).sheets()).containsExactly("Dữ liệu", "Tổng hợp lỗi");
        String style =
                part(second, "xl/worksheets/sheet1.xml").replaceAll("(?s).*<c r=\"D2\"[^>]* s=\"(\\d+)\".*", "$1");
        List<String> styles = Arrays.stream(part(second, "xl/styles.xml")
                        .replaceAll("(?s).*<cellXfs[^>]*>(.*)</cellXfs>.*", "$1")
                        .split("(?=<xf )"))
                .filter(one -> one.startsWith("<xf"))
                .toList();
        assertThat(styles.get(Integer.parseInt(style))).contains("fillId=\"0\"", "numFmtId=\"200\"");
    }

    @Test
    void bringsACsvBackAsAWorkbook() throws IOException {
        Path csv = folder.resolve("a.csv");
        Files.writeString(csv, String.join(",", HEADER) + "\n01/2018,01/2018,5,31.02.2018,1,Xã A,=1+1\n");

        Path out = marked(csv, Map.of(2, List.of(DATE)));

        assertThat(out.toString()).endsWith(".xlsx");
        assertThat(cells(out, 2, 9))
                .containsExactly(
                        "01/2018", "01/2018", "5", "31.02.2018", "1", "Xã A", "=1+1", "DATE_IMPOSSIBLE", "SHT-0");
        assertThat(Rows.rows(out, 0).getLast().formulas()).as("text stays text").isEmpty();
    }

    @Test
    void marksAnXlsInItsOwnFormat() throws IOException {
        Path xls = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(xls)) {
            HSSFSheet sheet = workbook.createSheet("Dữ liệu");
            row(sheet, 0, HEADER);
            row(sheet, 1, "01/2018", "01/2018", "5", "31.02.2018", "1", "Xã A");
            sheet.getRow(1).createCell(8).setCellFormula("1+1");
            workbook.createSheet("Ẩn");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }

        Path out = marked(xls, Map.of(2, List.of(DATE, NAME)));

        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(out))) {
            HSSFRow row = workbook.getSheet("Dữ liệu").getRow(1);
            assertThat(row.getCell(3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(row.getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(row.getCell(3).getCellComment().getString().getString()).contains("31.02.2018");
            assertThat(row.getCell(6).getCellComment().getString().getString()).contains("họ");
            assertThat(row.getCell(8).getCellFormula()).isEqualTo("1+1");
            assertThat(row.getCell(9).getStringCellValue()).isEqualTo("DATE_IMPOSSIBLE, NAME_MISSING");
            assertThat(workbook.getSheet("Dữ liệu").isColumnHidden(10)).isTrue();
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheet("Tổng hợp lỗi")).isNotNull();
        }
        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(out)).sheet()) {
            assertThat(sheet.sign()).contains(new Sign(BATCH, 10));
        }
    }

    private static void row(HSSFSheet sheet, int number, String... cells) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}

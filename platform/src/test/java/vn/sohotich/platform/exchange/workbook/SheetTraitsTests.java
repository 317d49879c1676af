package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.textRow;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.withSheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.shared.Refusal;

/** What is hidden, filtered, joined or lost in a workbook is read and told, or refused; nothing is left out silently. */
@Timeout(120)
class SheetTraitsTests {
    private static final String[] HEADER = {"so", "quyenSo", "ngayDangKy", "noiDangKy", "nksHoTen", "nksNgaySinh"};
    private static final String[] ROW = {"01/2018", "01/2018", "01.02.2018", "x", "Lê Thị Ân", "2017"};
    private static final String ENTRIES = textRow(1, HEADER) + textRow(2, ROW);

    @TempDir
    private Path folder;

    private Path file(HandmadeXlsx workbook) {
        return workbook.write(folder.resolve("book.xlsx"));
    }

    private record Told(List<SheetRow> rows, List<String> codes) {}

    private static Told told(Path file) {
        return switch (WorkbookReader.open(file)) {
            case OpenOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.refusal());
            case OpenOutcome.Opened opened -> {
                try (DataSheet sheet = opened.sheet()) {
                    List<SheetRow> rows = new ArrayList<>();
                    assertThat(sheet.read(rows::add)).isInstanceOf(ReadOutcome.Finished.class);
                    yield new Told(
                            rows,
                            sheet.findings().stream()
                                    .map(SheetTraitsTests::line)
                                    .toList());
                }
            }
        };
    }

    private static String line(Finding finding) {
        return finding.code() + finding.args();
    }

    private static Refusal refusal(Path file) {
        return ((OpenOutcome.Unreadable) WorkbookReader.open(file)).refusal();
    }

    @Test
    void readsHiddenRowsAndFilteredOnesAndTells() {
        String rows = ENTRIES + textRow(3, ROW).replace("<row ", "<row hidden=\"1\" ") + textRow(4, ROW);
        Told told = told(file(new HandmadeXlsx()
                .sheet(
                        "S",
                        "",
                        rows,
                        "<autoFilter ref=\"A1:F4\"><filterColumn colId=\"0\"/></autoFilter>"
                                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"D30:D32\"/></mergeCells>")));

        assertThat(told.rows()).hasSize(3);
        assertThat(told.codes())
                .containsExactly("ROWS_HIDDEN[S, 1]", "SHEET_FILTERED[S]", "CELLS_JOINED[S, 1, D30:D32]");
    }

    @Test
    void tellsNothingOfAnOrdinarySheet() {
        assertThat(told(file(new HandmadeXlsx().sheet("S", "", ENTRIES, "<autoFilter ref=\"A1:F4\"/>")))
                        .codes())
                .isEmpty();
    }

    @Test
    void comparesTheSizeThatASheetClaimsWithWhatWasRead() {
        String sheet = "<worksheet><dimension ref=\"A1:F%d\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                + "<sheetData>" + ENTRIES + "</sheetData></worksheet>";
        String part = "xl/worksheets/sheet1.xml";

        assertThat(told(file(withSheet("S", "").part(part, sheet.formatted(2)))).codes())
                .containsExactly("COLUMNS_HIDDEN[S, 2]");
        assertThat(told(file(withSheet("S", "").part(part, sheet.formatted(310_001))))
                        .codes())
                .contains("SHEET_SIZE_DIFFERS[S, 310001, 2]");
    }

    @Test
    void refusesAWorkbookThatDeclaresASheetAndDoesNotHaveIt() {
        HandmadeXlsx lost = new HandmadeXlsx().sheet("S", "", ENTRIES, "");
        String declared = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/>"
                + "<sheet name=\"Năm 2017\" r:id=\"rId9\"/></sheets></workbook>";

        assertThat(refusal(file(lost.part("xl/workbook.xml", declared))))
                .isEqualTo(Refusal.of("workbook.sheet-missing", "Năm 2017"));
    }

    @Test
    void leavesOutSheetsOfChartsBecauseTheyHaveNoCells() {
        HandmadeXlsx chart = new HandmadeXlsx().sheet("S", "", ENTRIES, "");
        String declared = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/>"
                + "<sheet name=\"Biểu đồ\" r:id=\"rId9\"/></sheets></workbook>";
        String relations = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId9\" Type=\"x/chartsheet\""
                + " Target=\"chartsheets/sheet1.xml\"/></Relationships>";

        assertThat(told(file(chart.part("xl/workbook.xml", declared).part("xl/_rels/workbook.xml.rels", relations)))
                        .rows())
                .hasSize(1);
    }

    @Test
    void readsAHiddenSheetWhenTheDataAreThereAndNamesTheSheetsThatAreNotRead() {
        HandmadeXlsx hidden = new HandmadeXlsx()
                .sheet("Bìa", "", textRow(1, "SỔ KHAI SINH"), "")
                .sheet("Dữ liệu", "state=\"veryHidden\"", ENTRIES, "");
        assertThat(told(file(hidden))).satisfies(told -> {
            assertThat(told.rows()).hasSize(1);
            assertThat(told.codes()).containsExactly("SHEET_HIDDEN_READ[Dữ liệu]");
        });

        HandmadeXlsx several = new HandmadeXlsx()
                .sheet("2016", "", ENTRIES, "")
                .sheet("2017", "", ENTRIES, "")
                .sheet("Cũ", "state=\"hidden\"", ENTRIES, "")
                .sheet("Ghi chú", "", textRow(1, "x"), "");
        assertThat(told(file(several)).codes())
                .containsExactlyInAnyOrder("SHEETS_LEFT_OUT[2016, 2017]", "SHEET_HIDDEN_LEFT[Cũ]");
    }

    @Test
    void tellsTheSameOfXls() throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("SỔ");
            var sheet = workbook.createSheet("Dữ liệu");
            for (int i = 0; i < 30; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < HEADER.length; column++) {
                    row.createCell(column).setCellValue(i == 0 ? HEADER[column] : ROW[column]);
                }
            }
            sheet.getRow(5).setZeroHeight(true);
            sheet.getRow(6).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(new CellRangeAddress(24, 26, 3, 3));
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        Told told = told(file);

        assertThat(told.rows()).hasSize(29);
        assertThat(told.codes())
                .containsExactly(
                        "SHEET_HIDDEN_READ[Dữ liệu]",
                        "ROWS_HIDDEN[Dữ liệu, 2]",
                        "COLUMNS_HIDDEN[Dữ liệu, 1]",
                        "CELLS_JOINED[Dữ liệu, 1, D25:D27]");
    }

    @Test
    void readsAWorkbookWithSeventyThousandStyles() throws IOException {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 70_000; i++) {
            formats.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"dd/mm/yyyy\"/>");
            styles.append("<xf numFmtId=\"")
                    .append(164 + i)
                    .append("\" fontId=\"")
                    .append(i)
                    .append("\"/>");
        }
        String dated = textRow(2, ROW).replace("</row>", "<c r=\"G2\" s=\"69999\"><v>40247</v></c></row>");
        String header = textRow(1, "so", "quyenSo", "ngayDangKy", "noiDangKy", "nksHoTen", "x", "nksNgaySinh");
        Told told = told(file(withSheet("S", header + dated).styles(formats.toString(), styles.toString())));

        assertThat(told.rows().getFirst().text(6)).isEqualTo("10/03/2010");
    }

    @Test
    void readsAMillionEmptyRowsWithOneEntryFarDown() throws IOException {
        Path file = folder.resolve("sparse.xlsx");
        Path inner = withSheet("S", "").write(folder.resolve("inner.xlsx"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                var source = new java.util.zip.ZipFile(inner.toFile())) {
            for (var entry : java.util.Collections.list(source.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().contains("sheet1")) {
                    zip.write(("<worksheet><sheetData>" + textRow(1, HEADER)).getBytes(StandardCharsets.UTF_8));
                    for (int row = 2; row < 1_048_576; row++) {
                        zip.write(("<row r=\"" + row + "\" s=\"" + row % 97 + "\" customFormat=\"1\"><c r=\"A" + row
                                        + "\" s=\"" + row % 89 + "\"/></row>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    zip.write((textRow(1_048_576, ROW) + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
                } else {
                    source.getInputStream(entry).transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        Told told = told(file);

        assertThat(told.rows()).extracting(SheetRow::number).containsExactly(1_048_576);
        assertThat(told.codes()).isEmpty();
    }
}

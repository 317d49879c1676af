package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.textRow;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.withSheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.testing.SharedFixtures;

class WorkbookReaderTests {

    private static final String[] HEADER = {
        "so",
        "quyenSo",
        "trangSo",
        "ngayDangKy",
        "loaiDangKy i=[1,2]",
        "noiDangKy",
        "nksHoTen",
        "nksGioiTinh",
        "nksNgaySinh"
    };
    private static final String[] ROW = {"01/2018", "01/2018", "1", "01.02.2018", "1", "x", "Lê Ân", "1", "2017"};

    @TempDir
    private Path folder;

    private Path file(HandmadeXlsx workbook) {
        return workbook.write(folder.resolve("book.xlsx"));
    }

    private static DataSheet open(Path file) {
        return switch (WorkbookReader.open(file)) {
            case OpenOutcome.Opened opened -> opened.sheet();
            case OpenOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.refusal());
        };
    }

    private static Refusal refusal(Path file) {
        return switch (WorkbookReader.open(file)) {
            case OpenOutcome.Opened opened ->
                throw new AssertionError(opened.sheet().match());
            case OpenOutcome.Unreadable unreadable -> unreadable.refusal();
        };
    }

    @Test
    void findsTheDataSheetOfBothFixtures() {
        try (DataSheet c06 = open(SharedFixtures.file("c06-khai-sinh.xlsx"));
                DataSheet template = open(SharedFixtures.file("mau-158-khai-sinh.xlsx"))) {
            assertThat(c06.sheet()).isEqualTo("DL_GOC");
            assertThat(c06.match().type().kind()).isEqualTo("KS");
            assertThat(c06.match().layout().id()).isEqualTo("c06");
            assertThat(c06.findings()).isEmpty();
            assertThat(c06.read(row -> true)).isEqualTo(new ReadOutcome.Finished(600));
            assertThat(template.sheet()).isEqualTo("DL Import");
            assertThat(template.match().layout().id()).isEqualTo("158");
            assertThat(template.findings()).isEmpty();
            assertThat(template.header()).hasSize(70);
            assertThat(template.read(row -> true)).isEqualTo(new ReadOutcome.Finished(0));
        }
    }

    @Test
    void findsTheHeaderBelowATitleAndOnAnotherSheet() {
        Path file = file(new HandmadeXlsx()
                .sheet("Ghi chú", "", textRow(1, "Loại", "Tên", "so"), "")
                .sheet("Dữ liệu", "", textRow(2, "DANH SÁCH") + textRow(6, HEADER) + textRow(9, ROW), ""));
        try (DataSheet sheet = open(file)) {
            List<Integer> rows = new ArrayList<>();
            assertThat(sheet.sheet()).isEqualTo("Dữ liệu");
            assertThat(sheet.headerRow()).isEqualTo(6);
            sheet.read(row -> rows.add(row.number()));
            assertThat(rows).containsExactly(9);
        }
    }

    @Test
    void keepsUnknownColumnsWithAFinding() {
        String[] header = HEADER.clone();
        header[2] = "mau bia";
        try (DataSheet sheet = open(file(withSheet("S", textRow(1, header) + textRow(2, ROW))))) {
            assertThat(sheet.findings()).extracting(Finding::code).containsExactly("COLUMN_UNKNOWN");
            assertThat(sheet.findings().getFirst().args()).containsExactly("mau bia");
        }
    }

    @Test
    void refusesAHeaderWithoutARequiredColumn() {
        String[] header = HEADER.clone();
        header[6] = "";
        Refusal refusal = refusal(file(withSheet("S", textRow(3, header) + textRow(4, ROW))));
        assertThat(refusal.code()).isEqualTo("workbook.column-missing");
        assertThat(refusal.args()).containsExactly("S", "3", "nksHoTen");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        String[] header = HEADER.clone();
        header[2] = "NKSHOTEN";
        assertThat(refusal(file(withSheet("S", textRow(1, header)))).code()).isEqualTo("workbook.column-repeated");
    }

    @Test
    void refusesAMergedHeader() {
        String[] header = HEADER.clone();
        header[7] = "";
        Refusal refusal = refusal(file(new HandmadeXlsx()
                .sheet("S", "", textRow(1, header), "<mergeCells><mergeCell ref=\"G1:H1\"/></mergeCells>")));
        assertThat(refusal).isEqualTo(Refusal.of("workbook.merged-header", "S", 1, "G1:H1"));
    }

    @Test
    void refusesAWorkbookWithoutAKnownHeader() {
        Refusal unknown = refusal(file(withSheet("Chi tiêu", textRow(1, "Ngày", "Số tiền", "Ghi chú", "Người"))));
        assertThat(unknown.code()).isEqualTo("workbook.no-known-header");
        assertThat(unknown.args()).containsExactly("Chi tiêu");
        assertThat(refusal(file(withSheet("S", ""))).code()).isEqualTo("workbook.no-rows");
        assertThat(refusal(file(new HandmadeXlsx())).code()).isEqualTo("workbook.no-rows");
    }

    @Test
    void readsAnXlsxThatCallsItselfXlsAndSaysSo() throws IOException {
        Path file = folder.resolve("real.xls");
        Files.move(file(withSheet("S", textRow(1, HEADER) + textRow(2, ROW))), file);
        try (DataSheet sheet = open(file)) {
            assertThat(sheet.findings()).extracting(Finding::code).containsExactly("FILE_EXTENSION_DIFFERS");
        }
        try (DataSheet sheet = open(file(withSheet("S", textRow(1, HEADER) + textRow(2, ROW))))) {
            assertThat(sheet.findings()).isEmpty();
        }
    }

    @Test
    void saysWhichFurtherSheetsHoldRowsThatAreNotRead() {
        String rows = textRow(1, HEADER) + textRow(2, ROW);
        try (DataSheet sheet = open(file(withSheet("Xã A", rows).sheet("Xã B", "", rows, "")))) {
            assertThat(sheet.findings())
                    .extracting(Finding::code, Finding::args)
                    .containsExactly(tuple("SHEETS_LEFT_OUT", List.of("Xã A", "Xã B")));
        }
        try (DataSheet sheet = open(file(withSheet("Xã A", rows).sheet("Ghi chú", "", textRow(1, "x"), "")))) {
            assertThat(sheet.findings()).isEmpty();
        }
    }

    @Test
    void refusesAFileLargerThanItsLimit() {
        Path file = file(withSheet("S", textRow(1, HEADER) + textRow(2, ROW)));
        ReadLimits tiny = new ReadLimits(10, 1 << 20, 100, 1 << 20, 100, 100, 100, 100);
        assertThat(Rows.refusal(file, tiny).code()).isEqualTo("workbook.too-large");
    }

    @Test
    void saysWhichCellsStandOutside() {
        Path file = file(withSheet(
                "S",
                textRow(1, HEADER)
                        + "<row r=\"2\"><c r=\"G2\" t=\"str\"><v>Lê Ân</v></c><c r=\"K2\"><v>5</v></c></row>"));
        try (DataSheet sheet = open(file)) {
            List<Finding> findings = new ArrayList<>();
            sheet.read(row -> findings.addAll(CellFindings.of(sheet.match(), row)));
            assertThat(findings)
                    .extracting(Finding::code, Finding::args)
                    .containsExactly(tuple("CELL_OUTSIDE_COLUMNS", List.of("K")));
        }
    }

    @Test
    void refusesAFileThatBreaksInTheMiddleOfItsRows() {
        String rows = textRow(1, HEADER) + textRow(2, ROW) + textRow(3, "&lol;");
        assertThat(refusal(file(withSheet("S", rows))).code()).isEqualTo("workbook.truncated");
        String late = textRow(1, HEADER) + textRow(30, ROW) + textRow(31, "&lol;");
        try (DataSheet sheet = open(file(withSheet("S", late)))) {
            assertThat(sheet.read(row -> true)).isInstanceOf(ReadOutcome.Broken.class);
        }
    }

    @Test
    void readsCsvInAnyKnownLayout() {
        try (DataSheet births = open(SharedFixtures.file("linkage-dev/births.csv"));
                DataSheet marriages = open(SharedFixtures.file("linkage-dev/marriages.csv"))) {
            assertThat(births.match().type().kind()).isEqualTo("KS");
            assertThat(births.read(row -> true).rows()).isEqualTo(7000);
            assertThat(marriages.match().type().kind()).isEqualTo("KH");
            assertThat(marriages.read(row -> true).rows()).isEqualTo(1750);
        }
    }
}

package vn.sohotich.platform.exchange.profile.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.exchange.profile.ColumnRule;
import vn.sohotich.platform.exchange.profile.Constant;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.UnknownBooks;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

class TranslationsTests {
    private static final BookTypes TYPES = BookTypes.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private record Read(List<Entry> entries, List<Finding> remarks, List<String> letters) {}

    private static Read read(DataSheet sheet) {
        try (sheet) {
            EntryReader reader = new EntryReader(TYPES, CLOCK);
            List<Entry> entries = new ArrayList<>();
            sheet.read(row -> entries.add(
                    reader.read(sheet.match(), row.cells(), row.formulas()).with(row.findings())));
            List<String> letters = new ArrayList<>();
            for (int i = 0; i < sheet.match().columns().size(); i++) {
                letters.add(sheet.match().columns().get(i).name() + "=" + sheet.letters(i));
            }
            return new Read(entries, sheet.findings(), letters);
        }
    }

    private static Read mapped(Path file, int row, int depth, ImportProfile profile) throws IOException {
        Workbook workbook = ((WorkbookOutcome.Usable) Workbooks.open(file)).workbook();
        HeaderBlock block =
                HeaderBlock.at(SheetSample.of(workbook).getFirst(), row, depth).orElseThrow();
        return read(Translations.mapped(workbook, block, profile, TYPES.get(profile.kind())));
    }

    private static ImportProfile profile(List<ColumnRule> columns, Constant... constants) {
        return new ImportProfile("A", "KS", false, "", columns, List.of(constants), Map.of());
    }

    private static final UnderTcvn3 OLD = LegacyEncoding.TCVN3::fromUnicode;

    private interface UnderTcvn3 {
        String of(String text);
    }

    private static ImportProfile contractor(Constant... constants) {
        return profile(
                List.of(
                        ColumnRule.leave("TT"),
                        ColumnRule.field(OLD.of("Số"), "so"),
                        ColumnRule.field(OLD.of("Quyển số"), "quyenSo"),
                        ColumnRule.field(OLD.of("Ngày đăng ký"), "ngayDangKy"),
                        ColumnRule.field(OLD.of("Nơi đăng ký"), "noiDangKy"),
                        ColumnRule.field(OLD.of("Họ tên con"), "nksHoTen"),
                        ColumnRule.field(OLD.of("Giới tính"), "nksGioiTinh"),
                        ColumnRule.split(
                                OLD.of("Nơi sinh, ngày sinh"),
                                "place-and-date",
                                Map.of("birthplace", "nksNoiSinh", "birth", "nksNgaySinh")),
                        ColumnRule.split(
                                OLD.of("Mẹ"),
                                "name-birth-ethnicity",
                                Map.of("name", "meHoTen", "birth", "meNgaySinh", "ethnicity", "meDanToc")),
                        ColumnRule.keep(OLD.of("Dân tộc"))),
                constants);
    }

    @Test
    void understandsTcvn3AndCombinedCellsAndKeepsThemAsWritten() throws IOException {
        Path file = UnknownBooks.contractorLike(1, "UBND xã An Bình", "");
        Read read = mapped(
                file,
                1,
                1,
                contractor(new Constant(Constant.YEAR, "2016", true), new Constant("nksQuocTich", "Việt Nam", false)));

        Entry first = read.entries().getFirst();
        assertThat(first.normal())
                .containsEntry("so", "1/2016")
                .containsEntry("nksHoTen", "Nguyễn Văn Tùng")
                .containsEntry("noiDangKy", "UBND xã An Bình")
                .containsEntry("nksNoiSinh", "Bệnh viện huyện")
                .containsEntry("nksNgaySinh", "12.03.2016")
                .containsEntry("meHoTen", "Trần Thị Bưởi")
                .containsEntry("meNgaySinh", "1988")
                .containsEntry("meDanToc", "Kinh")
                .containsEntry("nksQuocTich", "Việt Nam");
        assertThat(first.written())
                .containsEntry("so", "1")
                .containsEntry("nksHoTen", OLD.of("Nguyễn Văn Tùng"))
                .containsEntry(OLD.of("Mẹ"), OLD.of("Trần Thị Bưởi (1988, Kinh)"))
                .containsEntry("meHoTen", OLD.of("Trần Thị Bưởi"))
                .containsEntry(OLD.of("Dân tộc"), "Kinh");
        assertThat(first.findings())
                .extracting(Finding::code)
                .contains("NUMBER_COMPLETED")
                .doesNotContain("LEGACY_ENCODING", "NUMBER_WITHOUT_YEAR", "CELL_NOT_SPLIT");
        assertThat(read.letters()).contains("meHoTen=I", "meDanToc=I", "nksHoTen=F", "nksQuocTich=");
        assertThat(read.remarks()).extracting(Finding::code).contains("COLUMN_ENCODING_CONVERTED", "COLUMNS_LEFT");
    }

    @Test
    void keepsACombinedCellOfAnotherFormWholeWithAFinding() throws IOException {
        Entry last = mapped(UnknownBooks.contractorLike(1, "UBND xã An Bình", ""), 1, 1, contractor())
                .entries()
                .getLast();

        assertThat(last.value("meHoTen")).isEqualTo("Bùi Thị Lụa, không nhớ tuổi");
        assertThat(last.value("nksNoiSinh")).isEqualTo("không rõ nơi sinh");
        assertThat(last.normal()).doesNotContainKeys("meNgaySinh", "meDanToc", "nksNgaySinh");
        assertThat(last.findings())
                .filteredOn(finding -> finding.code().equals("CELL_NOT_SPLIT"))
                .extracting(Finding::field, Finding::args)
                .containsExactlyInAnyOrder(tuple("nksNoiSinh", List.of("H")), tuple("meHoTen", List.of("I")));
    }

    @Test
    void joinsColumnsOfOneFieldAndMakesNoEntryOfASum() throws IOException {
        ImportProfile own = profile(
                List.of(
                        ColumnRule.field("Số", "so"),
                        ColumnRule.field("Ngày đăng ký", "ngayDangKy"),
                        ColumnRule.field("Người được khai sinh / Họ, đệm", "nksHoTen"),
                        ColumnRule.field("Người được khai sinh / Tên", "nksHoTen"),
                        ColumnRule.field("Người được khai sinh / Giới tính", "nksGioiTinh"),
                        ColumnRule.field("Người được khai sinh / Ngày sinh", "nksNgaySinh"),
                        ColumnRule.field("Mẹ / Họ tên", "meHoTen")),
                new Constant("quyenSo", "02/2016", true));
        Read read = mapped(UnknownBooks.ownList("UBND xã An Bình"), 2, 2, own);

        assertThat(read.entries()).hasSize(6);
        assertThat(read.entries().getFirst().value("nksHoTen")).isEqualTo("Nguyễn Văn Tùng");
        assertThat(read.entries().getFirst().written())
                .containsEntry("Người được khai sinh / Họ, đệm", "Nguyễn Văn")
                .containsEntry("Người được khai sinh / Tên", "Tùng")
                .containsEntry("quyenSo", "02/2016");
        assertThat(read.entries().getLast().isBlank()).isTrue();
    }

    private Path days(boolean from1904) throws IOException {
        try (var workbook = new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
            var sheet = workbook.createSheet("S");
            var header = sheet.createRow(0);
            var row = sheet.createRow(1);
            String[] names = {"so", "quyenSo", "ngayDangKy", "noiDangKy", "nksHoTen", "nksNgaySinh"};
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
                row.createCell(i).setCellValue("x");
            }
            row.getCell(2).setCellValue(42_541 - (from1904 ? 1462 : 0));
            row.getCell(5).setCellValue(2016);
            if (from1904) {
                workbook.getInternalWorkbook()
                        .getRecords()
                        .replaceAll(record -> record instanceof org.apache.poi.hssf.record.DateWindow1904Record window
                                ? window(window)
                                : record);
            }
            Path file = folder.resolve("days" + from1904 + ".xls");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        }
    }

    private static org.apache.poi.hssf.record.Record window(org.apache.poi.hssf.record.DateWindow1904Record window) {
        window.setWindowing((short) 1);
        return window;
    }

    @Test
    void readsDaysThatStandAsNumbersInBothCounts() throws IOException {
        for (boolean from1904 : new boolean[] {false, true}) {
            DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(days(from1904))).sheet();
            assertThat(sheet.from1904()).isEqualTo(from1904);
            Entry entry = read(Translations.known(sheet)).entries().getFirst();

            assertThat(entry.value("ngayDangKy")).isEqualTo("20.06.2016");
            assertThat(entry.value("nksNgaySinh")).isEqualTo("2016");
            assertThat(entry.findings()).extracting(Finding::code).contains("DATE_FROM_SERIAL");
        }
    }

    @Test
    void understandsOldEncodingsInKnownLayoutsToo() throws IOException {
        StringBuilder csv = new StringBuilder("so,quyenSo,ngayDangKy,noiDangKy,nksHoTen,meHoTen\n");
        for (String name : List.of("Nguyễn Văn Hùng", "Đỗ Thị Thủy", "Phạm Đức Thắng")) {
            csv.append("1/2016,1/2016,20.06.2016,UBND xã Bình Mỹ,")
                    .append(OLD.of(name))
                    .append(",Lê Thị Ngát\n");
        }
        csv.append("2/2016,1/2016,20.06.2016,UBND xã Bình Mỹ,Vũ Thị Hạnh,Lê Thị Ngát\n");
        for (int i = 0; i < 12; i++) {
            csv.append("3/2016,1/2016,20.06.2016,UBND xã Bình Mỹ,")
                    .append(OLD.of("Trần Văn Thảo"))
                    .append(",Vũ Thị Ngọc\n");
        }
        Path file = Files.writeString(folder.resolve("a.csv"), csv);
        Read read = read(Translations.known(((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()));

        assertThat(read.entries().get(1).value("nksHoTen")).isEqualTo("Đỗ Thị Thủy");
        assertThat(read.entries().get(1).written()).containsEntry("nksHoTen", OLD.of("Đỗ Thị Thủy"));
        assertThat(read.entries().get(1).value("meHoTen")).isEqualTo("Lê Thị Ngát");
        assertThat(read.entries().get(3).value("nksHoTen")).isEqualTo("Vũ Thị Hạnh");
        assertThat(read.entries().get(3).findings()).extracting(Finding::code).contains("CELL_OTHER_ENCODING");
        assertThat(read.remarks())
                .extracting(Finding::code, finding -> finding.args().getFirst())
                .containsExactly(tuple("COLUMN_ENCODING_CONVERTED", "E"));
    }

    @Test
    void saysThatItIsNotSureOfAColumnWhoseCellsCouldBeEither() throws IOException {
        StringBuilder csv = new StringBuilder("so,quyenSo,ngayDangKy,noiDangKy,nksHoTen,meHoTen\n");
        for (int i = 0; i < 12; i++) {
            csv.append("1/2016,1/2016,20.06.2016,UBND xã Bình Mỹ,")
                    .append(OLD.of("Nguyễn Văn Hùng"))
                    .append(",Vò\n");
        }
        Path file = Files.writeString(folder.resolve("doubt.csv"), csv);
        Read read = read(Translations.known(((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()));

        assertThat(read.remarks())
                .extracting(Finding::code, Finding::severity, Finding::args)
                .contains(tuple("COLUMN_ENCODING_DOUBTFUL", Severity.WARNING, List.of("F", "meHoTen", "TCVN3")));
    }
}

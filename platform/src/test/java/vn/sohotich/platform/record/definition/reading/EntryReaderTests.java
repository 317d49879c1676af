package vn.sohotich.platform.record.definition.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;
import static vn.sohotich.platform.record.definition.reading.Readings.codes;
import static vn.sohotich.platform.record.definition.reading.Readings.places;
import static vn.sohotich.platform.record.definition.reading.Readings.row;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.record.definition.Severity;

class EntryReaderTests {

    @Test
    void findsNothingInAFaithfulEntry() {
        assertThat(birth().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "trangSo       | 12a                    | 12a              | PAGE_NOT_NUMERIC",
                "ngayDangKy    | 04/10/2010             | 04.10.2010       | -",
                "ngayDangKy    | 4-10-2010              | 04.10.2010       | -",
                "ngayDangKy    | 2010-10-04             | 04.10.2010       | -",
                "ngayDangKy    | 04102010               | 04.10.2010       | -",
                "ngayDangKy    | 10.2010                | 10.2010          | DATE_INCOMPLETE",
                "ngayDangKy    | 31/02/2010             | 31/02/2010       | DATE_IMPOSSIBLE",
                "ngayDangKy    | 01/04/5005             | 01.04.5005       | DATE_YEAR_IMPLAUSIBLE",
                "ngayDangKy    | 04.10.10               | 04.10.10         | DATE_MALFORMED",
                "meNgaySinh    | 1979                   | 1979             | -",
                "meNgaySinh    | 05/1979                | 05.1979          | -",
                "meNgaySinh    | 31 tuổi                | 31 tuổi          | DATE_AS_TEXT",
                "meNgaySinh    | 1890                   | 1890             | DATE_VERY_OLD",
                "nksGioiTinh   | Nam                    | 1                | -",
                "nksGioiTinh   | NỮ                     | 2                | -",
                "nksGioiTinh   | nu                     | 2                | -",
                "nksGioiTinh   | 5                      | 5                | SEX_UNKNOWN",
                "nksDanToc     | KINH                   | Kinh             | -",
                "nksDanToc     | tay                    | Tày              | -",
                "nksDanToc     | Khơ-me                 | Khơ Me           | -",
                "nksDanToc     | H'Mông                 | Mông             | -",
                "nksDanToc     | sán chay (Cao Lan)     | Sán Chay (Cao Lan) | -",
                "nksDanToc     | 04                     | 04               | ETHNICITY_IS_CODE",
                "nksDanToc     | Sao Hỏa                | Sao Hỏa          | ETHNICITY_UNKNOWN",
                "nksQuocTich   | VIỆT NAM               | Việt Nam         | -",
                "nksQuocTich   | Mỹ                     | Hoa Kỳ           | -",
                "nksQuocTich   | Hoa Kỳ (American)      | Hoa Kỳ           | -",
                "nksQuocTich   | VN                     | Việt Nam         | -",
                "nksQuocTich   | Xứ Oz                  | Xứ Oz            | NATIONALITY_UNKNOWN",
                "loaiDangKy    | Đăng ký quá hạn        | 4                | -",
                "loaiDangKy    | 01                     | 1                | -",
                "loaiDangKy    | 9                      | 9                | CODE_UNKNOWN",
                "meLoaiCuTru   | thường trú             | 1                | -",
                "quyenSo       | 01                     | 01               | BOOK_WITHOUT_YEAR",
                "so            | 12A/2010               | 12A/2010         | NUMBER_WITH_LETTER",
                "so            | bis/2010               | bis/2010         | NUMBER_UNREADABLE",
                "nksHoTen      | Tô Anh Dũng 2          | Tô Anh Dũng 2    | NAME_WITH_DIGITS",
                "nksHoTen      | Dũng                   | Dũng             | NAME_OF_ONE_WORD",
                "nksHoTen      | NguyÔn V¨n ¸nh         | NguyÔn V¨n ¸nh   | LEGACY_ENCODING",
                "nksHoTen      | Nguyeãn Vaên Huøng     | Nguyeãn Vaên Huøng | LEGACY_ENCODING",
                "nksHoTen      | Nguyá»…n VÄƒn Anh      | Nguyá»…n VÄƒn Anh | LEGACY_ENCODING",
                "nksHoTen      | François Müller        | François Müller  | FAMILY_NAME_DIFFERS",
                "nksHoTen      | Aïcha Núñez            | Aïcha Núñez      | FAMILY_NAME_DIFFERS",
                "ghiChu        | =SUM(A1:A2)            | =SUM(A1:A2)      | FORMULA_TEXT",
                "ghiChu        | @nick                  | @nick            | BEGINS_WITH_SIGN",
                "ghiChu        | #REF!                  | #REF!            | CELL_IS_ERROR",
                "nksNoiSinh    | ', , , '               | ''               | EMPTY_FORM",
                "nksSoDinhDanh | 068210000123           | 068210000123     | -",
                "nksSoDinhDanh | 68210000123            | 068210000123     | PERSONAL_ID_REPAIRED",
                "nksSoDinhDanh | 123456789              | 123456789        | OLD_CARD_AS_PERSONAL_ID",
                "nksSoDinhDanh | 12345                  | 12345            | PERSONAL_ID_MALFORMED",
                "meSoGiayToTuyThan | 012345678          | 012345678        | PAPER_KIND_MISSING",
                "meSoGiayToTuyThan | B1234567           | B1234567         | PAPER_KIND_MISSING",
                "meSoGiayToTuyThan | 1234               | 1234             | ID_NUMBER_UNUSUAL",
            })
    void normalisesAndKeepsWhatIsWritten(String field, String written, String normal, String code) {
        Entry entry = birth(field, written);
        assertThat(entry.written()).containsEntry(field, written);
        assertThat(entry.value(field)).isEqualTo(normal);
        List<String> found = entry.findings().stream()
                .filter(finding -> field.equals(finding.field()))
                .map(finding -> finding.code())
                .toList();
        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "so, NUMBER_MISSING, ERROR",
        "quyenSo, BOOK_MISSING, ERROR",
        "ngayDangKy, MISSING_REGISTRATION_DATE, WARNING",
        "noiDangKy, PLACE_MISSING, ERROR",
        "nksHoTen, NAME_MISSING, ERROR",
        "nksGioiTinh, SEX_MISSING, WARNING",
        "loaiDangKy, FIELD_MISSING, WARNING"
    })
    void leavesMissingMissing(String field, String code, Severity severity) {
        Entry entry = birth(field, "");
        assertThat(entry.written()).doesNotContainKey(field);
        assertThat(entry.normal()).doesNotContainKey(field);
        assertThat(entry.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "01/, 01/2010, 04.10.2010, 01/2010, NUMBER_COMPLETED",
        "001, 01/2010, 04.10.2010, 001/2010, NUMBER_COMPLETED",
        "12a/, 01/2010, 2010, 12a/2010, NUMBER_COMPLETED",
        "01/, 01/2009, 04.10.2010, 01/, NUMBER_WITHOUT_YEAR",
        "01/, 01, 04.10.2010, 01/, NUMBER_WITHOUT_YEAR",
        "01/, 01/2010, '', 01/, NUMBER_WITHOUT_YEAR",
        "01/10, 01/2010, 04.10.2010, 01/10, NUMBER_WITHOUT_YEAR",
    })
    void completesANumberOnlyWhereTheYearsAgree(
            String number, String book, String registered, String normal, String code) {
        Entry entry = birth("so", number, "quyenSo", book, "ngayDangKy", registered);
        assertThat(entry.value("so")).isEqualTo(normal);
        assertThat(entry.written()).containsEntry("so", number);
        assertThat(places(entry)).contains(code + "@so");
    }

    @Test
    void composesUnicodeAndFoldsBlanksInTheNormalValueOnly() {
        String decomposed = Normalizer.normalize("  TÔ  ANH\u00A0DŨNG\n", Normalizer.Form.NFD);
        Entry entry = birth("nksHoTen", decomposed);
        assertThat(entry.written()).containsEntry("nksHoTen", decomposed);
        assertThat(entry.value("nksHoTen")).isEqualTo("TÔ ANH DŨNG");
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void restoresNumbersThatTheWorkbookShortened() {
        Entry entry = row("so", "#1.0", "NKSSODINHDANH", "#68094879168", "meSoGiayToTuyThan", "#12345678");
        assertThat(entry.value("so")).isEqualTo("1");
        assertThat(entry.value("nksSoDinhDanh")).isEqualTo("068094879168");
        assertThat(entry.value("meSoGiayToTuyThan")).isEqualTo("012345678");
        assertThat(codes(entry)).contains("PERSONAL_ID_REPAIRED", "ID_NUMBER_REPAIRED");
    }

    @Test
    void takesTheFillerCodeForNothing() {
        assertThat(birth("nycLoaiGiayToTuyThan", "8").normal()).doesNotContainKey("nycLoaiGiayToTuyThan");
        assertThat(places(birth("nycLoaiGiayToTuyThan", "8"))).containsExactly("CODE_IS_FILLER@nycLoaiGiayToTuyThan");
        assertThat(birth("nycLoaiGiayToTuyThan", "8", "nycGiayToKhac", "Thẻ đảng viên")
                        .value("nycLoaiGiayToTuyThan"))
                .isEqualTo("8");
    }

    @Test
    void readsTheNameColumnWhereTheValueSaysNothing() {
        Entry entry = row("nksQuocTich", "", "nksQuocTichStr", "việt nam", "meQuocTich", "84", "meQuocTichStr", "Lào");
        assertThat(entry.value("nksQuocTich")).isEqualTo("Việt Nam");
        assertThat(entry.value("meQuocTich")).isEqualTo("Lào");
        assertThat(entry.written()).containsEntry("nksQuocTichStr", "việt nam").containsEntry("meQuocTich", "84");
        assertThat(codes(entry)).doesNotContain("NATIONALITY_UNKNOWN");
    }

    @Test
    void keepsTheEnteringOfficeOfThePoliceAsWritten() {
        Entry entry = row("DC_DVNHAPHUYEN", "huyện Đạ Tẻh ", "SO", "01/", "STT", "1");
        assertThat(entry.written())
                .containsEntry("DC_DVNHAPHUYEN", "huyện Đạ Tẻh ")
                .doesNotContainKey("STT");
    }

    @Test
    void readsTheSameEntryAgainFromWhatIsWritten() {
        Entry first =
                row("DC_DVNHAPHUYEN", "huyện Đạ Tẻh ", "SO", "01/2010", "NKSQUOCTICH", "", "nksQuocTichStr", "Lào");
        Entry again = new EntryReader(Readings.TYPES, Readings.CLOCK).read(first.type(), first.written());
        assertThat(again.written()).containsExactlyInAnyOrderEntriesOf(first.written());
        assertThat(again.normal()).isEqualTo(first.normal());
    }

    @Test
    void marksCellsThatAFormulaFilled() {
        var match =
                Readings.TYPES.match(List.of("so", "quyenSo", "nksHoTen"), "KS").orElseThrow();
        var cells = new vn.sohotich.platform.record.definition.CellText[] {
            new vn.sohotich.platform.record.definition.CellText("1/2010", false), null, null
        };
        Entry entry = new EntryReader(Readings.TYPES, Readings.CLOCK).read(match, cells, List.of(0, 7));
        assertThat(places(entry)).contains("FORMULA_CELL@so");
    }

    @Test
    void findsNothingMissingInAnEmptyRow() {
        Entry entry = row("SO", " ", "NKSHOTEN", "");
        assertThat(entry.isBlank()).isTrue();
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void refusesTextsLongerThanTheirField() {
        assertThat(places(birth("ghiChu", "a ".repeat(501)))).contains("TEXT_TOO_LONG@ghiChu");
        assertThat(codes(birth("ghiChu", "a ".repeat(500)))).isEmpty();
    }
}

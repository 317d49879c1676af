package vn.sohotich.platform.record.definition.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;
import static vn.sohotich.platform.record.definition.reading.Readings.codes;
import static vn.sohotich.platform.record.definition.reading.Readings.entry;
import static vn.sohotich.platform.record.definition.reading.Readings.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.reading.Entry;

class EntryChecksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "so            | 01/2011       | NUMBER_YEAR_DIFFERS",
                "quyenSo       | 01/2012       | BOOK_YEAR_DIFFERS",
                "quyenSo       | 01/2009       | BOOK_YEAR_EARLIER",
                "nksNgaySinh   | 05.10.2010    | REGISTERED_BEFORE_EVENT",
                "nksNgaySinh   | 04.10.2010    | -",
                "nksNgaySinh   | 2010          | -",
                "nksNgaySinh   | 11.2010       | REGISTERED_BEFORE_EVENT",
                "nksNgaySinh   | 2011          | REGISTERED_BEFORE_EVENT",
                "meNgaySinh    | 1999          | PARENT_TOO_YOUNG",
                "meNgaySinh    | 1998          | -",
                "meNgaySinh    | 11.03.1998    | PARENT_TOO_YOUNG",
                "meNgaySinh    | 10.03.1998    | -",
                "chaNgaySinh   | 2012          | PARENT_TOO_YOUNG",
                "meHoTen       | TÔ ANH DŨNG   | SAME_NAME_AS_PARENT",
                "meHoTen       | Tô Anh Dung   | -",
                "chaHoTen      | nguyễn thị thảo | SAME_PERSON_TWICE",
                "nksSoDinhDanh | 068210000123  | -",
                "nksSoDinhDanh | 068310000123  | PERSONAL_ID_SEX_DIFFERS",
                "nksSoDinhDanh | 068211000123  | PERSONAL_ID_YEAR_DIFFERS",
                "meSoDinhDanhCaNhan | 068179000123 | -",
                "meSoDinhDanhCaNhan | 068079000123 | PERSONAL_ID_SEX_DIFFERS",
                "chaSoDinhDanhCaNhan | 068075000123 | -",
                "nksLoaiKhaiSinh | 1           | -",
                "nksLoaiKhaiSinh | 4           | CODE_CONTRADICTS",
                "nksNgaySinhBangChu | Ngày mười tháng ba năm hai nghìn không trăm mười | -",
                "nksNgaySinhBangChu | Ngày mười một tháng ba năm hai nghìn mười | DATE_IN_WORDS_DIFFERS",
            })
    void comparesTheFieldsOfABirth(String field, String written, String code) {
        Entry entry = birth(field, written);
        if (code == null) {
            assertThat(codes(entry)).isEmpty();
        } else {
            assertThat(codes(entry)).contains(code);
        }
    }

    @Test
    void seesOnePersonalNumberForTwoPersons() {
        assertThat(codes(birth("meSoDinhDanhCaNhan", "068179000123", "chaSoDinhDanhCaNhan", "068179000123")))
                .contains("PERSONAL_ID_TWICE");
    }

    @Test
    void wondersAboutDetailsOfNobody() {
        assertThat(places(birth("chaHoTen", "", "chaNgaySinh", "", "chaNoiCuTru", "xã Quảng Trị")))
                .containsExactly("PERSON_WITHOUT_NAME@chaHoTen");
    }

    @ParameterizedTest
    @CsvSource({"2006-10-05, ''", "2006-10-04, ''", "11.2006, SPOUSE_TOO_YOUNG", "2007, SPOUSE_TOO_YOUNG", "2006, ''"})
    void warnsOfAHusbandUnderTwenty(String born, String code) {
        Entry entry = entry(
                "KH",
                "so",
                "1/2026",
                "quyenSo",
                "1/2026",
                "ngayDangKy",
                "05.10.2026",
                "noiDangKy",
                "UBND xã A",
                "chongHoTen",
                "Lê Văn Tám",
                "chongNgaySinh",
                born,
                "voHoTen",
                "Trần Thị Chín",
                "voNgaySinh",
                "2000");
        assertThat(codes(entry))
                .filteredOn(found -> found.startsWith("SPOUSE"))
                .containsExactlyElementsOf(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
        assertThat(entry.has(Severity.ERROR)).isFalse();
    }

    @Test
    void refusesADeathBeforeTheBirth() {
        Entry entry = entry("KT", "nktHoTen", "Lê Văn Tám", "nktNgaySinh", "01.02.1950", "nktNgayChet", "31.01.1950");
        assertThat(entry.findings())
                .filteredOn(finding -> finding.code().equals("DEATH_BEFORE_BIRTH"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("31/01/1950", "01/02/1950"));
    }

    @Test
    void wondersAboutADeathAfterItsRegistration() {
        assertThat(places(entry("KT", "nktHoTen", "Lê Văn Tám", "ngayDangKy", "01.02.2000", "nktNgayChet", "2001")))
                .contains("REGISTERED_BEFORE_EVENT@ngayDangKy");
    }

    @Test
    void wantsAtLeastOneAdopter() {
        assertThat(places(entry("NCN", "nknHoTen", "Lê Văn Tám"))).contains("FIELD_MISSING@menuoiHoTen");
        assertThat(places(entry("NCN", "nknHoTen", "Lê Văn Tám", "chanuoiHoTen", "Lê Văn Chín")))
                .doesNotContain("FIELD_MISSING@menuoiHoTen");
    }
}

package vn.sohotich.platform.record.definition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.CLOCK;
import static vn.sohotich.platform.record.definition.reading.Readings.TYPES;
import static vn.sohotich.platform.record.definition.reading.Readings.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.catalogue.FindingKind.RaisedBy;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

/**
 * Every code that reading an entry or a rule can raise: an entry that has it, and the same entry mended that does not. A
 * value that begins with # was a number in the workbook, ƒ marks a formula; ␣ and ␀ stand for a zero-width space and a
 * control character.
 */
class RaisedByEntriesTests {
    private static final String BIRTH = "so=01/2010; quyenSo=01/2010; trangSo=1; ngayDangKy=04.10.2010; loaiDangKy=4;"
            + "noiDangKy=UBND xã An Nhơn; nksHoTen=Tô Anh Dũng; nksGioiTinh=1; nksNgaySinh=10.03.2010; nksDanToc=Kinh;"
            + "nksQuocTich=Việt Nam; meHoTen=Nguyễn Thị Thảo; meNgaySinh=1979; chaHoTen=Tô Văn Bình; chaNgaySinh=1975";
    private static final String MARRIAGE = "so=1/2016; quyenSo=1/2016; ngayDangKy=05.10.2016; loaiDangKy=1;"
            + "noiDangKy=UBND xã An Nhơn; chongHoTen=Lê Văn Tám; chongNgaySinh=1980; voHoTen=Trần Thị Chín;"
            + "voNgaySinh=1984";
    private static final String DEATH = "so=1/2012; quyenSo=1/2012; ngayDangKy=21.05.2012; loaiDangKy=1;"
            + "noiDangKy=UBND xã An Nhơn; nktHoTen=Trần Văn Ba; nktGioiTinh=1; nktNgaySinh=1940;"
            + "nktNgayChet=12.05.2012";
    private static final String ADOPTION = "so=1/2012; quyenSo=1/2012; ngayDangKy=21.05.2012; loaiDangKy=1;"
            + "noiDangKy=UBND xã An Nhơn; nknHoTen=Lê Văn Mười; nknGioiTinh=1; nknNgaySinh=2005;"
            + "menuoiHoTen=Trần Thị Chín; menuoiNgaySinh=1975";

    static final List<String> TABLE = List.of(
            // numbers
            "NUMBER_MISSING | KS | so= | so=01/2010",
            "NUMBER_WITHOUT_YEAR | KS | so=12; quyenSo=02 | so=12/2010",
            "NUMBER_COMPLETED | KS | so=01/ | so=01/2010",
            "NUMBER_UNREADABLE | KS | so=không rõ số | so=01/2010",
            "NUMBER_WITH_LETTER | KS | so=12A/2010 | so=12/2010",
            "NUMBER_IMPLAUSIBLE | KS | so=20101/2010 | so=9999/2010",
            "NUMBER_YEAR_DIFFERS | KS | so=01/2009 | so=01/2010",
            "BOOK_MISSING | KS | quyenSo= | quyenSo=01/2010",
            "BOOK_WITHOUT_YEAR | KS | quyenSo=01 | quyenSo=01/2010",
            "BOOK_YEAR_DIFFERS | KS | quyenSo=01/2011 | quyenSo=01/2010",
            "BOOK_YEAR_EARLIER | KS | quyenSo=01/2009 | quyenSo=01/2010",
            "BOOK_YEAR_IMPLAUSIBLE | KS | quyenSo=01/5010 | quyenSo=01/2010",
            "PAGE_NOT_NUMERIC | KS | trangSo=55b | trangSo=55",
            "PAGE_IMPLAUSIBLE | KS | trangSo=2010 | trangSo=210",
            // dates
            "MISSING_REGISTRATION_DATE | KS | ngayDangKy= | ngayDangKy=04.10.2010",
            "DATE_MALFORMED | KS | nksNgaySinh=12//2008 | nksNgaySinh=12.2008",
            "DATE_AS_TEXT | KS | meNgaySinh=45 tuổi | meNgaySinh=1965",
            "DATE_IMPOSSIBLE | KS | nksNgaySinh=31.02.2010 | nksNgaySinh=28.02.2010",
            "DATE_YEAR_IMPLAUSIBLE | KS | nksNgaySinh=10.03.5010 | nksNgaySinh=10.03.2010",
            "DATE_VERY_OLD | KT | nktNgaySinh=02.09.1899 | nktNgaySinh=02.09.1900",
            "DATE_IN_FUTURE | KS | ngayDangKy=30.12.2026 | ngayDangKy=04.10.2010",
            "DATE_INCOMPLETE | KS | ngayDangKy=10.2010 | ngayDangKy=04.10.2010",
            "DATE_FROM_NUMBER | KS | nksNgaySinh=#1092008 | nksNgaySinh=01.09.2008",
            "DATE_IS_SERIAL | KS | nksNgaySinh=#39748 | nksNgaySinh=#2008",
            "DATE_IS_PLACEHOLDER | KS | ngayDangKy=19.11.1999 | ngayDangKy=18.11.1999",
            "BORN_ON_FIRST_OF_JANUARY | KS | meNgaySinh=01.01.1979 | meNgaySinh=02.01.1979",
            "DATE_IN_WORDS_DIFFERS | KS | nksNgaySinhBangChu=ngày mười một tháng ba năm hai nghìn mười"
                    + " | nksNgaySinhBangChu=ngày mười tháng ba năm hai nghìn mười",
            "REGISTERED_BEFORE_EVENT | KS | nksNgaySinh=05.10.2010 | nksNgaySinh=04.10.2010",
            "BORN_AFTER_REGISTRATION | KS | chaNgaySinh=2011 | chaNgaySinh=1975",
            "DEATH_BEFORE_BIRTH | KT | nktNgaySinh=13.05.2012 | nktNgaySinh=12.05.2012",
            "REGISTERED_LATE | KS | loaiDangKy=1 | nksNgaySinh=06.08.2010",
            "REGISTERED_LATE | KT | nktNgayChet=05.05.2012 | nktNgayChet=06.05.2012",
            "REGISTERED_ON_SUNDAY | KS | ngayDangKy=03.10.2010 | ngayDangKy=04.10.2010",
            "NOTE_BEFORE_REGISTRATION | KH | huyKetHonNgayGhiChu=01.03.2015 | huyKetHonNgayGhiChu=01.03.2018",
            "REVOKED_BEFORE_DECLARED | KS | nksMatTichNgayGhiChuTuyenBo=02.2015; nksMatTichNgayGhiChuHuyTuyenBo=05.2014"
                    + " | nksMatTichNgayGhiChuHuyTuyenBo=05.2016",
            "MARRIED_AFTER_REGISTRATION | KH | ngayXacLapQuanHeHonNhan=05.2017 | ngayXacLapQuanHeHonNhan=05.2016",
            "NOTICE_BEFORE_DEATH | KT | gbtNgay=02.05.2012 | gbtNgay=13.05.2012",
            "NOTICE_AFTER_REGISTRATION | KT | gbtNgay=20.06.2012 | gbtNgay=20.05.2012",
            "ABROAD_AFTER_REGISTRATION | KS | ngayDangKyNuocNgoai=09.2011 | ngayDangKyNuocNgoai=09.2009",
            "TIME_MALFORMED | KT | nktGioPhutChet=25 giờ 70 | nktGioPhutChet=14 giờ 30 phút",
            // people
            "NAME_MISSING | KS | nksHoTen= | nksHoTen=Tô Anh Dũng",
            "NAME_WITH_DIGITS | KS | meHoTen=Nguyễn Thị Th4o | meHoTen=Nguyễn Thị Thảo",
            "NAME_WITH_SIGNS | KS | meHoTen=Nguyễn Thị Thảo (tức Chín) | meHoTen=H' Blớt-Niê",
            "NAME_OF_ONE_WORD | KS | meHoTen=Thảo | meHoTen=Nguyễn Thị Thảo",
            "NAME_IS_PLACEHOLDER | KS | chaHoTen=Không rõ | chaHoTen=Tô Văn Rõ",
            "PERSON_WITHOUT_NAME | KS | chaHoTen= | chaNgaySinh=",
            "SAME_NAME_AS_PARENT | KS | meHoTen=TÔ ANH DŨNG | meHoTen=Tô Anh Dung",
            "SAME_PERSON_TWICE | KS | chaHoTen=nguyễn thị thảo | chaHoTen=Tô Văn Bình",
            "DECLARANT_IS_DECEASED | KT | nycHoTen=Trần Văn Ba | nycHoTen=Trần Văn Bốn",
            "DECLARANT_IS_CHILD | KS | nycHoTen=Tô Anh Dũng | nycHoTen=Tô Văn Bình",
            "DECLARANT_NAME_DIFFERS | KS | nycHoTen=Lê Thị Hoa; nycQuanHe=Mẹ đẻ | nycHoTen=Nguyễn Thị Thảo",
            "DECLARANT_RELATION_MISSING | KS | nycHoTen=Lê Thị Hoa | nycQuanHe=bà",
            "SIGNER_IS_DECLARANT | KS | nguoiKy=Phạm Văn Sáu; nycHoTen=Phạm Văn Sáu | nycHoTen=Tô Văn Bình",
            "FAMILY_NAME_DIFFERS | KS | nksHoTen=Đặng Anh Dũng | nksHoTen=NGUYỄN ANH DŨNG",
            "CHILD_ETHNICITY_DIFFERS | KS | nksDanToc=Tày; meDanToc=Kinh; chaDanToc=Kinh | meDanToc=Tày",
            "PARENT_TOO_YOUNG | KS | meNgaySinh=1999 | meNgaySinh=1998",
            "MOTHER_TOO_OLD | KS | meNgaySinh=1950 | meNgaySinh=1951",
            "FATHER_TOO_OLD | KS | chaNgaySinh=1923 | chaNgaySinh=1924",
            "SAME_BIRTH_AS_CHILD | KS | meNgaySinh=10.03.2010 | meNgaySinh=10.03.1980",
            "SPOUSE_TOO_YOUNG | KH | chongNgaySinh=1997 | chongNgaySinh=1996",
            "SPOUSE_TOO_YOUNG | KH | so=1/2014; quyenSo=1/2014; ngayDangKy=05.10.2014; voNgaySinh=06.10.1997"
                    + " | voNgaySinh=05.10.1997",
            "SPOUSE_AGE_GAP_LARGE | KH | chongNgaySinh=1942 | chongNgaySinh=1943",
            "AGE_GAP_TOO_SMALL | NCN | menuoiNgaySinh=1986 | menuoiNgaySinh=1985",
            "ADOPTEE_TOO_OLD | NCN | nknNgaySinh=1995; menuoiNgaySinh=1950 | nknNgaySinh=1996",
            "AGE_IMPLAUSIBLE | KS | chaNgaySinh=1893 | chaNgaySinh=1894",
            "SEX_MISSING | KS | nksGioiTinh= | nksGioiTinh=1",
            "CODE_CONTRADICTS | KS | nksLoaiKhaiSinh=3 | nksLoaiKhaiSinh=1",
            "PARENT_EXPECTED | KS | nksLoaiKhaiSinh=1; chaHoTen=; chaNgaySinh= | nksLoaiKhaiSinh=3",
            "FOUNDLING_WITH_PARENTS | KS | nksLoaiKhaiSinh=5 | nksLoaiKhaiSinh=1",
            "OTHER_NATIONALITY_SAME | KS | nksQuocTichKhac=Việt Nam | nksQuocTichKhac=",
            "PERSONAL_ID_SEX_DIFFERS | KS | nksSoDinhDanh=068310000123 | nksSoDinhDanh=068210000123",
            "PERSONAL_ID_YEAR_DIFFERS | KS | nksSoDinhDanh=068211000123 | nksSoDinhDanh=068210000123",
            "PERSONAL_ID_TWICE | KS | meSoDinhDanhCaNhan=068179000123; chaSoDinhDanhCaNhan=068179000123"
                    + " | chaSoDinhDanhCaNhan=068075000123",
            "ID_PAPER_LENGTH | KS | meLoaiGiayToTuyThan=4; meSoGiayToTuyThan=250123456 | meLoaiGiayToTuyThan=1",
            "PAPER_WITHOUT_NUMBER | KS | meLoaiGiayToTuyThan=1 | meSoGiayToTuyThan=250123456",
            "PAPER_KIND_MISSING | KS | meSoGiayToTuyThan=250123456 | meLoaiGiayToTuyThan=1",
            "PAPER_ISSUED_LATER | KS | nycNgayCapGiayToTuyThan=01.02.2015 | nycNgayCapGiayToTuyThan=01.02.2005",
            // values
            "FIELD_MISSING | KS | loaiDangKy= | loaiDangKy=4",
            "PLACE_MISSING | KS | noiDangKy= | noiDangKy=UBND xã An Nhơn",
            "PLACE_IS_PLACEHOLDER | KS | nksQueQuan=không rõ | nksQueQuan=xã An Nhơn",
            "DITTO_MARK | KS | nksNoiSinh=-nt- | nksNoiSinh=xã An Nhơn",
            "SEX_UNKNOWN | KS | nksGioiTinh=5 | nksGioiTinh=Nam",
            "CODE_UNKNOWN | KS | loaiDangKy=9 | loaiDangKy=4",
            "CODE_IS_FILLER | KS | meLoaiGiayToTuyThan=8 | meLoaiGiayToTuyThan=",
            "ETHNICITY_UNKNOWN | KS | nksDanToc=Kin | nksDanToc=Kinh",
            "ETHNICITY_IS_CODE | KS | nksDanToc=04 | nksDanToc=Kinh",
            "NATIONALITY_UNKNOWN | KS | nksQuocTich=Vương quốc Mặt Trời | nksQuocTich=Việt Nam",
            "EMPTY_FORM | KS | nksQueQuan=, , , | nksQueQuan=",
            "PERSONAL_ID_MALFORMED | KS | nksSoDinhDanh=06821000O12 | nksSoDinhDanh=068210000123",
            "PERSONAL_ID_REPAIRED | KS | nksSoDinhDanh=#68210000123 | nksSoDinhDanh=068210000123",
            "PERSONAL_ID_PROVINCE_UNKNOWN | KS | nksSoDinhDanh=003210000123 | nksSoDinhDanh=001210000123",
            "OLD_CARD_AS_PERSONAL_ID | KS | meSoDinhDanhCaNhan=250123456 | meSoDinhDanhCaNhan=",
            "ID_NUMBER_REPAIRED | KS | meSoGiayToTuyThan=#25012345 | meSoGiayToTuyThan=025012345",
            "ID_NUMBER_UNUSUAL | KS | meSoGiayToTuyThan=12345 | meSoGiayToTuyThan=250123456",
            "TEXT_TOO_LONG | KS | trangSo=123456789012345678901234567890123456789012345678901 | trangSo=1",
            "LEGACY_ENCODING | KS | meHoTen=NguyÔn ThÞ Th¶o | meHoTen=Nguyễn Thị Thảo",
            "LETTERS_LOST | KS | meHoTen=Nguy?n Th? Th?o | meHoTen=Nguyễn Thị Thảo",
            "FOREIGN_SCRIPT | KS | meHoTen=Nguyễn Thị Аn | meHoTen=Nguyễn Thị An",
            "FORMULA_CELL | KS | trangSo=ƒ12 | trangSo=12",
            "FORMULA_TEXT | KS | ghiChu==HYPERLINK(1) | ghiChu=HYPERLINK(1)",
            "BEGINS_WITH_SIGN | KS | meHoTen=-Nguyễn Thị Thảo | meHoTen=Nguyễn Thị Thảo",
            "CONTROL_CHARACTERS | KS | meHoTen=Nguyễn␣ Thị Thảo | meHoTen=Nguyễn Thị Thảo",
            "CELL_IS_ERROR | KS | ghiChu=#N/A | ghiChu=N/A",
            // cross fields
            "DECLARATION_WITHOUT_DATE | KS | nksMatTich=1 | nksMatTichNgayGhiChuTuyenBo=05.2014",
            "DECLARATION_WITHOUT_BASIS | KS | nksMatTich=1 | nksMatTichCanCuTuyenBo=QĐ 12/2014",
            "NOTE_WITHOUT_DECLARATION | KS | nksMatTichNgayGhiChuTuyenBo=05.2014 | nksMatTich=1",
            "NOTICE_WITHOUT_NUMBER | KT | gbtLoai=1 | gbtSo=12",
            "ABROAD_WITHOUT_DETAILS | KS | loaiDangKy=3 | qgNuocNgoaiDaDangKy=Nhật Bản",
            "ABROAD_DETAILS_UNEXPECTED | KS | cqNuocNgoaiDaDangKy=Đại sứ quán | loaiDangKy=3");

    static Stream<Raising> table() {
        return TABLE.stream().map(Raising::of);
    }

    @ParameterizedTest
    @MethodSource("table")
    void raisesTheFinding(Raising raising) {
        assertThat(codes(read(raising.kind(), raising.cells()))).contains(raising.code());
    }

    @ParameterizedTest
    @MethodSource("table")
    void doesNotRaiseItOnceItIsMended(Raising raising) {
        assertThat(codes(read(raising.kind(), raising.afterMending()))).doesNotContain(raising.code());
    }

    @Test
    void findsNothingInTheEntriesThatTheTableBeginsWith() {
        for (String kind : List.of("KS", "KH", "KT", "NCN")) {
            assertThat(codes(read(kind, List.of()))).as(kind).isEmpty();
        }
    }

    @Test
    void hasALineForEveryCodeOfReadingAndRules() {
        Set<String> raised = table().map(Raising::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(FindingCatalogue.shipped().all().stream()
                        .filter(kind -> kind.raised() == RaisedBy.READING || kind.raised() == RaisedBy.RULE)
                        .map(FindingKind::code))
                .containsExactlyInAnyOrderElementsOf(raised);
    }

    private static Entry read(String kind, List<String> changes) {
        String faithful = switch (kind) {
            case "KH" -> MARRIAGE;
            case "KT" -> DEATH;
            case "NCN" -> ADOPTION;
            default -> BIRTH;
        };
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> all = new java.util.ArrayList<>(
                Raising.of("X | " + kind + " | " + faithful + " | ").cells());
        all.addAll(changes);
        for (int i = 0; i < all.size(); i += 2) {
            cells.put(all.get(i), all.get(i + 1));
        }
        List<String> headers = List.copyOf(cells.keySet());
        LayoutMatch match = TYPES.match(headers, kind).orElseThrow();
        List<Integer> formulas = java.util.stream.IntStream.range(0, headers.size())
                .filter(i -> cells.getOrDefault(headers.get(i), "").startsWith("ƒ"))
                .boxed()
                .toList();
        CellText[] row = headers.stream()
                .map(header -> cell(cells.getOrDefault(header, "")))
                .toArray(CellText[]::new);
        return new EntryReader(TYPES, CLOCK).read(match, row, formulas);
    }

    private static CellText cell(String text) {
        String plain = text.replace("ƒ", "").replace('␣', '\u200B').replace('␀', '\u0001');
        boolean number = plain.matches("#\\d+");
        return new CellText(number ? plain.substring(1) : plain, number);
    }
}

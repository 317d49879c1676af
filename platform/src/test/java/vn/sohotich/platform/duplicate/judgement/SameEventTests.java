package vn.sohotich.platform.duplicate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.duplicate.judgement.Pages.adoption;
import static vn.sohotich.platform.duplicate.judgement.Pages.birth;
import static vn.sohotich.platform.duplicate.judgement.Pages.death;
import static vn.sohotich.platform.duplicate.judgement.Pages.judge;
import static vn.sohotich.platform.duplicate.judgement.Pages.marriage;
import static vn.sohotich.platform.duplicate.judgement.Pages.with;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two pages each, and what they are held for. */
class SameEventTests {
    private static final String OTHER_OFFICE = "UBND Xã Bình Minh, huyện Phú Yên, tỉnh Thanh Bình";

    private static String said(Optional<Verdict> verdict) {
        return verdict.map(found -> found.code() + " " + found.severity() + " " + String.join(",", found.remarks()))
                .map(String::strip)
                .orElse("nothing");
    }

    @Test
    void oneBirthFromTwoSourcesIsCertain() {
        Map<String, String> police = with(
                birth(),
                "nksHoTen",
                "NGUYỄN HỮU KHÁNH",
                "nksNgaySinh",
                "14/03/2008",
                "so",
                "12/",
                "meHoTen",
                "BÙI THỊ GIANG");
        assertThat(said(judge("KS", birth(), police))).isEqualTo("BIRTH_TWICE ERROR");
    }

    @Test
    void oneBirthInTheBooksOfTwoCommunesIsCertain() {
        Map<String, String> elsewhere = with(
                birth(), "noiDangKy", OTHER_OFFICE, "so", "77/2009", "quyenSo", "02/2009", "ngayDangKy", "01.06.2009");
        assertThat(said(judge("KS", birth(), elsewhere))).isEqualTo("BIRTH_TWICE ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "nksHoTen, Nguyen Huu Khanh, 'BIRTH_TWICE WARNING twins-possible'",
        "nksHoTen, Nguyễn Khánh, 'BIRTH_TWICE WARNING twins-possible'",
        "nksNgaySinh, 2008, 'BIRTH_TWICE WARNING'",
        "nksNgaySinh, 15.03.2008, 'BIRTH_TWICE WARNING'",
        "nksNgaySinh, 01.01.2008, 'BIRTH_TWICE WARNING'",
        "so, 13/2008, 'BIRTH_TWICE WARNING neighbours'"
    })
    void aBirthThatDiffersByASlipIsProbable(String field, String value, String expected) {
        assertThat(said(judge("KS", birth(), with(birth(), field, value)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Hữu Dũng, 1",
        "Nguyễn Ngọc Khánh, 1",
        "Nguyễn Ngọc Khánh, 2",
        "Nguyễn Hữu Khánh, 2",
        "Nguyễn Thị Lan, 2",
    })
    void twinsAreNoDuplicates(String name, String sex) {
        Map<String, String> twin = with(birth(), "nksHoTen", name, "nksGioiTinh", sex, "so", "13/2008");
        assertThat(judge("KS", birth(), twin)).isEmpty();
    }

    @Test
    void twinsOfNamesThatDifferByAMarkAreNeverCertain() {
        Map<String, String> one = with(birth(), "nksHoTen", "Nguyễn Hữu Hùng");
        Map<String, String> other = with(birth(), "nksHoTen", "Nguyễn Hữu Hưng", "so", "13/2008");
        assertThat(said(judge("KS", one, other))).isEqualTo("BIRTH_TWICE WARNING neighbours,twins-possible");
    }

    @Test
    void twinsOfOneNameWithTheirOwnNumbersAreNeverCertain() {
        Map<String, String> one = with(birth(), "nksSoDinhDanh", "098208000123");
        Map<String, String> other = with(birth(), "nksSoDinhDanh", "098208777456");
        assertThat(said(judge("KS", one, other))).isEqualTo("BIRTH_TWICE WARNING two-numbers");
    }

    @Test
    void brothersAndSistersAreNoDuplicates() {
        assertThat(judge("KS", birth(), with(birth(), "nksNgaySinh", "20.07.2010", "nksHoTen", "Nguyễn Hữu Nam")))
                .isEmpty();
        assertThat(judge("KS", birth(), with(birth(), "nksNgaySinh", "20.07.2010")))
                .isEmpty();
    }

    @Test
    void namesakesBornOnOneDayInOtherFamiliesAreNoDuplicates() {
        Map<String, String> namesake = with(
                birth(),
                "meHoTen",
                "Trần Ngọc Hà",
                "chaHoTen",
                "Nguyễn Quang Minh",
                "meNgaySinh",
                "1975",
                "noiDangKy",
                OTHER_OFFICE);
        assertThat(judge("KS", birth(), namesake)).isEmpty();
    }

    @Test
    void aNumberThatIsTheSameSettlesASlipInTheName() {
        Map<String, String> one = with(birth(), "nksSoDinhDanh", "098208000123");
        Map<String, String> other =
                with(birth(), "nksSoDinhDanh", "098208000123", "nksHoTen", "Nguyen Huu Khanh", "so", "13/2008");
        assertThat(said(judge("KS", one, other))).isEqualTo("BIRTH_TWICE ERROR");
    }

    @Test
    void aDeclaredRepetitionIsToldApart() {
        Map<String, String> again = with(birth(), "loaiDangKy", "2", "so", "4/2015", "ngayDangKy", "02.03.2015");
        assertThat(said(judge("KS", birth(), again))).isEqualTo("REGISTERED_AGAIN NOTE");
        assertThat(said(judge("KT", death(), with(death(), "loaiDangKy", "2")))).isEqualTo("REGISTERED_AGAIN NOTE");
        assertThat(said(judge("KH", marriage(), with(marriage(), "loaiDangKy", "2"))))
                .isEqualTo("REGISTERED_AGAIN NOTE");
    }

    @Test
    void theSameRepetitionEnteredTwiceIsADuplicate() {
        Map<String, String> again = with(birth(), "loaiDangKy", "2", "so", "4/2015", "ngayDangKy", "02.03.2015");
        assertThat(said(judge("KS", again, with(again, "nksHoTen", "NGUYỄN HỮU KHÁNH"))))
                .isEqualTo("BIRTH_TWICE ERROR");
    }

    @Test
    void oneDeathInTwoBooksIsCertain() {
        Map<String, String> other =
                with(death(), "noiDangKy", OTHER_OFFICE, "so", "1/2012", "nktNgaySinh", "04.11.1938");
        assertThat(said(judge("KT", death(), other))).isEqualTo("DEATH_TWICE ERROR");
    }

    @Test
    void aDeathWhoseDaysDifferByLittleIsProbable() {
        assertThat(said(judge("KT", death(), with(death(), "nktNgayChet", "05.06.2012"))))
                .isEqualTo("DEATH_TWICE WARNING");
    }

    @Test
    void namesakesWhoDiedInOtherYearsAreTwoPeople() {
        Map<String, String> namesake = with(death(), "nktNgayChet", "11.01.2009", "ngayDangKy", "12.01.2009");
        assertThat(judge("KT", death(), namesake)).isEmpty();
        assertThat(judge("KT", death(), with(death(), "nktNgaySinh", "1951"))).isEmpty();
    }

    @Test
    void oneMarriageInTwoBooksIsCertain() {
        Map<String, String> other = with(marriage(), "noiDangKy", OTHER_OFFICE, "chongHoTen", "PHẠM ĐỨC MINH");
        assertThat(said(judge("KH", marriage(), other))).isEqualTo("MARRIAGE_TWICE ERROR");
    }

    @Test
    void aMarriageWithASlipIsProbable() {
        assertThat(said(judge("KH", marriage(), with(marriage(), "voNgaySinh", "17.09.1989", "voHoTen", "Hồ Oanh"))))
                .isEqualTo("MARRIAGE_TWICE WARNING");
        assertThat(said(judge("KH", marriage(), with(marriage(), "voHoTen", "Ho Thu Oanh"))))
                .isEqualTo("MARRIAGE_TWICE WARNING");
    }

    @Test
    void theSameCoupleYearsLaterIsOnlyNoted() {
        Map<String, String> later = with(marriage(), "ngayDangKy", "11.11.2016", "so", "9/2016", "quyenSo", "01/2016");
        assertThat(said(judge("KH", marriage(), later))).isEqualTo("SAME_COUPLE_AGAIN NOTE");
    }

    @Test
    void oneHusbandWithAnotherWifeIsAnotherMarriage() {
        Map<String, String> other = with(marriage(), "voHoTen", "Ngô Thị Bình", "voNgaySinh", "02.02.1990");
        assertThat(judge("KH", marriage(), other)).isEmpty();
    }

    @Test
    void oneAdoptionInTwoEntriesIsCertainAndByOthersItIsAnother() {
        assertThat(said(judge("NCN", adoption(), with(adoption(), "so", "8/2013"))))
                .isEqualTo("EVENT_TWICE ERROR");
        assertThat(said(judge("NCN", adoption(), with(adoption(), "ngayDangKy", "09.10.2014"))))
                .isEqualTo("EVENT_TWICE WARNING days-differ");
        Map<String, String> byOthers = with(adoption(), "menuoiHoTen", "Đỗ Thị An", "chanuoiHoTen", "Đỗ Văn Sơn");
        assertThat(judge("NCN", adoption(), byOthers)).isEmpty();
    }

    @Test
    void theOrderOfThePairDoesNotMatter() {
        Map<String, String> other = with(birth(), "nksHoTen", "Nguyen Huu Khanh");
        assertThat(said(judge("KS", other, birth()))).isEqualTo(said(judge("KS", birth(), other)));
    }
}

package vn.sohotich.platform.record.definition.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;

import org.junit.jupiter.api.Test;

class EntryKeyTests {

    @Test
    void isTheSameInSpiteOfLettersMarksAndZeros() {
        var key = EntryKey.of(birth());
        assertThat(key).isPresent();
        assertThat(EntryKey.of(birth("so", "1/2010", "noiDangKy", "ubnd Xã QUẢNG TRỊ, huyện Đạ Tẻh, tỉnh Lâm Đồng")))
                .isEqualTo(key);
    }

    @Test
    void differsByNumberBookAndOffice() {
        var key = EntryKey.of(birth());
        assertThat(EntryKey.of(birth("so", "01A/2010"))).isNotEqualTo(key);
        assertThat(EntryKey.of(birth("quyenSo", "02/2010"))).isNotEqualTo(key);
        assertThat(EntryKey.of(birth("noiDangKy", "UBND xã Khác"))).isNotEqualTo(key);
    }

    @Test
    void isAbsentWithoutNumberOrBook() {
        assertThat(EntryKey.of(birth("so", ""))).isEmpty();
        assertThat(EntryKey.of(birth("quyenSo", ""))).isEmpty();
    }

    @Test
    void takesANumberWithoutYearForOneOfTheBooksYear() {
        assertThat(EntryKey.of(birth("so", "01/", "ngayDangKy", "17.02.2012"))).isEqualTo(EntryKey.of(birth()));
    }
}

package vn.sohotich.platform.record.definition.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Ngày mùng một tháng năm năm một nghìn chín trăm tám mươi lăm, 1, 5, 1985",
        "ngày hai mươi mốt tháng mười hai năm hai nghìn không trăm linh năm, 21, 12, 2005",
        "Ngày ba mươi tháng giêng năm một ngàn chín trăm bảy mươi tư, 30, 1, 1974",
        "mồng năm tháng chạp năm hai nghìn, 5, 12, 2000",
        "Mười lăm tháng tư năm một chín bảy không, 15, 4, 1970",
        "Ngày hai mươi lăm tháng tám năm tám mươi chín, 25, 8, 89",
        "ngày 02 tháng 9 năm 1945, 2, 9, 1945",
        "NGÀY MƯỜI THÁNG MƯỜI MỘT NĂM HAI NGHÌN LẺ BA, 10, 11, 2003",
        "tháng sáu năm hai nghìn mười, 0, 6, 2010",
        "năm một nghìn chín trăm sáu mươi, 0, 0, 1960",
        "ngày ba mươi mốt tháng năm, 31, 5, 0"
    })
    void readsDatesAsTheyAreSpoken(String text, int day, int month, int year) {
        assertThat(DateInWords.read(text)).contains(new DateInWords(day, month, year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không rõ",
                "tháng ngày",
                "ngày rằm tháng bảy năm Giáp Thìn",
                "ngày bốn mươi tháng hai năm hai nghìn",
                "ngày một tháng năm một nghìn chín trăm linh năm"
            })
    void givesUpOnOtherTexts(String text) {
        assertThat(DateInWords.read(text)).isEmpty();
    }
}

package vn.sohotich.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.territory.Recognition.Recognised;
import vn.sohotich.platform.territory.Recognition.SeveralUnits;
import vn.sohotich.platform.territory.Recognition.Unrecognised;

/** Places as books and exports write them, over the whole country's list. */
class WrittenPlacesTests {
    private final Gazetteer country = Gazetteer.shipped();

    private String code(String written, String day) {
        return country.recognise(written, LocalDate.parse(day)) instanceof Recognised found
                ? found.unit().code()
                : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ubnd Xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng                  | 2008-10-27 | 25129
        UBND X. An Nhơn, H. Đạ Tẻh, T. Lâm Đồng                       | 2008-10-27 | 25129
        an nhon, da teh, lam dong                                     | 2008-10-27 | 25129
        UỶ BAN NHÂN DÂN XÃ AN NHƠN - HUYỆN ĐẠ TẺH - TỈNH LÂM ĐỒNG     | 2008-10-27 | 25129
        tỉnh Lâm Đồng, huyện Đạ Tẻh, xã An Nhơn                       | 2008-10-27 | 25129
        xã An Nhơn, , tỉnh Lâm Đồng                                   | 2008-10-27 | 25129
        , , xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng                   | 2008-10-27 | 25129
        xã An Nhơm, huyện Đạ Tẻh, tỉnh Lâm Đồng                       | 2008-10-27 | 25129
        xã An Nhơn, hyuện Đạ Tẻh, tỉnh Lâm Đồng                       | 2008-10-27 | 25129
        xã An Nhơn huyện Đạ Tẻh tỉhn Lâm Đồng                         | 2008-10-27 | 25129
        xã An Nhơn, huyện Đạ Tẻh, tỉnhL âm Đồng                       | 2008-10-27 | 25129
        xã AnNhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng                        | 2008-10-27 | 25129
        TT. Đạ Tẻh, Đạ Tẻh, Lâm Đồng                                  | 2008-10-27 | 25126
        P.7, TP. Đà Lạt, Lâm Đồng                                     | 2008-10-27 | 24769
        P7, TP Đà Lạt, Lâm Đồng                                       | 2008-10-27 | 24769
        Phường 07, Đà Lạt, Lâm Đồng                                   | 2008-10-27 | 24769
        P1 Q3 TPHCM                                                   | 2012-01-05 | 27160
        F.1, Q.3, TP. Hồ Chí Minh                                     | 2012-01-05 | 27160
        phường 1, quận 3, Sài Gòn                                     | 2012-01-05 | 27160
        TX. Kỳ Anh, Hà Tĩnh                                           | 2018-03-01 | 449
        huyện Kỳ Anh, tỉnh Hà Tĩnh                                    | 2018-03-01 | 447
        phường Kỳ Long, thị xã Kỳ Anh, Hà Tĩnh                        | 2018-03-01 | 18835
        Sở Tư Pháp Tỉnh Thanh Hoá                                     | 2018-03-01 | 38
        tỉnh Bà Rịa-Vũng Tàu                                          | 2018-03-01 | 77
        tỉnh Bà Rịa - Vũng Tàu                                        | 2018-03-01 | 77
        xã Qui Hướng, huyện Mộc Châu, tỉnh Sơn La                     | 2018-03-01 | 03991
        xã Quy Hướng, huyện Mộc Châu, tỉnh Sơn La                     | 2018-03-01 | 03991
        xã Ea H'leo, huyện Ea H'leo, tỉnh Đắk Lắk                     | 2018-03-01 | 24184
        xã EaHLeo, huyện Ea H’Leo, tỉnh Đắc Lắc                       | 2018-03-01 | 24184
        tỉnh Bắc Cạn                                                  | 2018-03-01 | 06
        UBND tỉnh Thừa Thiên - Huế                                    | 2018-03-01 | 46
        đặc khu Phú Quốc, tỉnh An Giang                               | 2026-01-05 | 31078
        xã Đạ Tẻh, tỉnh Lâm Đồng                                      | 2026-01-05 | 25126
        """)
    void recognisesTheUnitOfTheDay(String written, String day, String expected) {
        assertThat(code(written, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sở Tư pháp tỉnh Lào Cai      | 10 | 15
        tỉnh Bắc Ninh                | 27 | 24
        tỉnh Quảng Trị               | 45 | 44
        tỉnh Gia Lai                 | 64 | 52
        tỉnh Tây Ninh                | 72 | 80
        tỉnh Đồng Tháp               | 87 | 82
        tỉnh An Giang                | 89 | 91
        tỉnh Yên Bái                 | 15 | 15
        """)
    void changesTheAnswerOverNightAtTheReform(String written, String before, String after) {
        assertThat(code(written, "2025-06-30")).isEqualTo(before);
        assertThat(code(written, "2025-07-01")).isEqualTo(after);
    }

    @Test
    void findsAnEndedUnitUnderItsOldOrItsNewProvince() {
        assertThat(code("xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng", "2026-01-05"))
                .isEqualTo("25129");
        assertThat(code("huyện Trấn Yên, tỉnh Lào Cai", "2026-01-05")).isEqualTo("138");
        assertThat(code("huyện Trấn Yên, tỉnh Yên Bái", "2026-01-05")).isEqualTo("138");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xã Thi Sơn, huyện Kim Bảng, tỉnh Hà Nam Ninh | 1980-05-02 | 13435
        huyện Thủ Thừa, tỉnh Long An                 | 1980-05-02 | 804
        huyện Lộc Ninh, tỉnh Sông Bé                 | 1985-05-02 | 692
        tỉnh Nghệ Tĩnh                               | 1985-05-02 | cu-nghe-tinh
        """)
    void readsProvincesOfBooksThatAreOlderThanTheList(String written, String day, String expected) {
        assertThat(code(written, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỳ Anh, Hà Tĩnh",
                "Long Mỹ, Hậu Giang",
                "Cai Lậy, Tiền Giang",
                "Duyên Hải, Trà Vinh",
                "Cao Lãnh, Đồng Tháp",
                "Hồng Ngự, Đồng Tháp",
                "xã Tân Phú",
                "ky anh, ha tinh"
            })
    void tellsSeveralUnitsApartByNothingButAnswersSo(String written) {
        assertThat(country.recognise(written, LocalDate.of(2019, 1, 1)))
                .isInstanceOfSatisfying(
                        SeveralUnits.class,
                        several -> assertThat(several.units()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xã Lạ Hoắc, huyện Đạ Tẻh, tỉnh Lâm Đồng | unknown
        xã An Nhơn, huyện Đạ Tẻh, tỉnh Cà Mau   | unknown
        phường 99, quận 3, TP Hồ Chí Minh       | unknown
        Đại sứ quán tại nước ngoài              | unknown
        ', , , '                                | empty
        """)
    void saysWhyNothingFits(String written, String reason) {
        assertThat(country.recognise(written, LocalDate.of(2018, 3, 1))).isEqualTo(new Unrecognised(reason));
    }

    @Test
    void countsTheSlipsThatItReadPast() {
        assertThat(country.recognise("xã An Nhơm, huyện Đạ Tẻh, tỉnh Lâm Đồg", LocalDate.of(2008, 10, 27)))
                .isInstanceOfSatisfying(
                        Recognised.class, found -> assertThat(found.slips()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\uD800\uFFFF", "🏠🏠🏠", ",;/|()[]", "- - - -", "0000000000", "xã xã xã xã xã xã"})
    void staysQuietOnHostileText(String hostile) {
        assertThat(country.recognise(hostile, LocalDate.of(2018, 3, 1))).isInstanceOf(Unrecognised.class);
        assertThat(country.recognise(hostile.repeat(5000), LocalDate.of(2018, 3, 1)))
                .isInstanceOf(Unrecognised.class);
    }
}

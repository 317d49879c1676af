package vn.sohotich.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.territory.Recognition.Recognised;
import vn.sohotich.platform.territory.Recognition.SeveralUnits;
import vn.sohotich.platform.territory.Recognition.Unrecognised;

class RecognitionTests {
    private static final LocalDate THEN = LocalDate.of(2008, 10, 27);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);
    private static final LocalDate BEGIN = LocalDate.of(2004, 7, 8);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    private static final List<Unit> UNITS = List.of(
            unit("68", "Tỉnh Lâm Đồng", UnitLevel.PROVINCE, null, null),
            unit("682", "Huyện Đạ Tẻh", UnitLevel.DISTRICT, "68", END),
            unit("683", "Huyện Cát Tiên", UnitLevel.DISTRICT, "68", END),
            unit("25126", "Thị trấn Đạ Tẻh", UnitLevel.COMMUNE, "682", END),
            unit("25129", "Xã An Nhơn", UnitLevel.COMMUNE, "682", END),
            unit("25130", "Xã Tân Phú", UnitLevel.COMMUNE, "682", END),
            unit("25131", "Xã Tân Phú", UnitLevel.COMMUNE, "683", END),
            unit("25132", "Xã Phú Thị", UnitLevel.COMMUNE, "683", END),
            unit("672", "Thành phố Đà Lạt", UnitLevel.DISTRICT, "68", END),
            unit("24769", "Phường 7", UnitLevel.COMMUNE, "672", END),
            unit("38", "Tỉnh Thanh Hóa", UnitLevel.PROVINCE, null, null),
            unit("42", "Tỉnh Hà Tĩnh", UnitLevel.PROVINCE, null, null),
            unit("447", "Huyện Kỳ Anh", UnitLevel.DISTRICT, "42", END),
            unit("449", "Thị xã Kỳ Anh", UnitLevel.DISTRICT, "42", END),
            unit("18751", "Xã Kỳ Hà", UnitLevel.COMMUNE, "449", END),
            unit("18752", "Xã Kỳ Há", UnitLevel.COMMUNE, "449", END),
            unit("01", "Thành phố Hà Nội", UnitLevel.PROVINCE, null, null),
            unit("018", "Huyện Gia Lâm", UnitLevel.DISTRICT, "01", END),
            unit("77", "Tỉnh Bà Rịa - Vũng Tàu", UnitLevel.PROVINCE, null, END),
            unit("10", "Tỉnh Lào Cai", UnitLevel.PROVINCE, null, END),
            new Unit("15", "Tỉnh Yên Bái", UnitLevel.PROVINCE, null, BEGIN, END),
            new Unit("15", "Tỉnh Lào Cai", UnitLevel.PROVINCE, null, END.plusDays(1), null));

    private final Gazetteer gazetteer = new Gazetteer(UNITS);

    private static Unit unit(String code, String name, UnitLevel level, String parent, LocalDate end) {
        return new Unit(code, name, level, parent, BEGIN, end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng            | 25129
                    ubnd Xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng            | 25129
                    ỦY BAN NHÂN DÂN XÃ AN NHƠN, HUYỆN ĐẠ TẺH, TỈNH LÂM ĐỒNG | 25129
                    An Nhơn, Đạ Tẻh, Lâm Đồng                               | 25129
                    Xã An Nhơn huyện Đạ Tẻh tỉnh Lâm Đồng                   | 25129
                    xã An Nhơn - H. Đạ Tẻh - T. Lâm Đồng                    | 25129
                    An Nhơn, Lâm Đồng                                       | 25129
                    An Nhơn                                                 | 25129
                    x. an nhon, h. da teh, t. lam dong                      | 25129
                    TT. Đạ Tẻh, Đạ Tẻh, Lâm Đồng                            | 25126
                    Thị trấn Đạ Tẻh, tỉnh Lâm Đồng                          | 25126
                    UBND huyện Đạ Tẻh, tỉnh Lâm Đồng                        | 682
                    P.7, TP. Đà Lạt, Lâm Đồng                               | 24769
                    Phường 07, Đà Lạt, Lâm Đồng                             | 24769
                    Sở Tư pháp tỉnh Lâm Đồng                                | 68
                    Sở Tư Pháp Tỉnh Thanh Hoá                               | 38
                    tỉnh Thanh Hóa                                          | 38
                    Phòng Tư pháp huyện Cát Tiên, Lâm Đồng                  | 683
                    xã Tân Phú, huyện Cát Tiên, tỉnh Lâm Đồng               | 25131
                    xã Phú Thị, huyện Cát Tiên, tỉnh Lâm Đồng               | 25132
                    thị xã Kỳ Anh, tỉnh Hà Tĩnh                             | 449
                    huyện Kỳ Anh, tỉnh Hà Tĩnh                              | 447
                    xã Kỳ Hà, thị xã Kỳ Anh, Hà Tĩnh                        | 18751
                    xã Kỳ Há, thị xã Kỳ Anh, Hà Tĩnh                        | 18752
                    tỉnh Bà Rịa-Vũng Tàu                                    | 77
                    thành phố Hà Nội                                        | 01
                    UBND TP Hà Nội                                          | 01
                    """)
    void recognisesTheUnit(String written, String code) {
        assertThat(gazetteer.recognise(written, THEN))
                .isInstanceOfSatisfying(
                        Recognised.class,
                        found -> assertThat(found.unit().code()).isEqualTo(code));
        assertThat(gazetteer.recognise(Normalizer.normalize(written, Normalizer.Form.NFD), THEN))
                .as("decomposed")
                .isEqualTo(gazetteer.recognise(written, THEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    xã Lạ Hoắc, huyện Đạ Tẻh, tỉnh Lâm Đồng     | unknown
                    xã An Nhơn, huyện Cát Tiên, tỉnh Lâm Đồng   | unknown
                    xã An Nhơn, huyện Đạ Tẻh, tỉnh Thanh Hóa    | unknown
                    huyện An Nhơn, tỉnh Lâm Đồng                | unknown
                    Đại sứ quán tại nước ngoài                  | unknown
                    ', , , '                                    | empty
                    ''                                          | empty
                    UBND                                        | unknown
                    """)
    void saysWhyNothingFits(String written, String reason) {
        assertThat(gazetteer.recognise(written, THEN)).isEqualTo(new Unrecognised(reason));
    }

    @Test
    void givesAllCommunesOfOneNameWhenTheDistrictIsMissing() {
        assertThat(gazetteer.recognise("UBND xã Tân Phú, tỉnh Lâm Đồng", THEN))
                .isInstanceOfSatisfying(
                        SeveralUnits.class,
                        several -> assertThat(several.units())
                                .extracting(Unit::code)
                                .containsExactlyInAnyOrder("25130", "25131"));
    }

    @Test
    void prefersTheUnitThatWasValidOnTheDay() {
        assertThat(gazetteer.recognise("Sở Tư pháp tỉnh Lào Cai", THEN))
                .isInstanceOfSatisfying(
                        Recognised.class,
                        found -> assertThat(found.unit().code()).isEqualTo("10"));
        assertThat(gazetteer.recognise("Sở Tư pháp tỉnh Lào Cai", NOW))
                .isInstanceOfSatisfying(
                        Recognised.class,
                        found -> assertThat(found.unit().code()).isEqualTo("15"));
    }

    @Test
    void staysBoundedOnHostileText() {
        String hostile = "xã ".repeat(2000) + "Kỳ Anh ".repeat(2000);

        assertThat(gazetteer.recognise(hostile, THEN)).isInstanceOf(Unrecognised.class);
    }

    @Test
    void readsAHundredThousandPlacesPerSecond() {
        List<String> places = IntStream.range(0, 2000)
                .mapToObj(i -> "UBND xã An Nhơn " + i % 500 + ", huyện Đạ Tẻh, tỉnh Lâm Đồng")
                .toList();
        places.forEach(place -> gazetteer.recognise(place, THEN));

        long begin = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            places.forEach(place -> gazetteer.recognise(place, THEN));
        }
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    }
}

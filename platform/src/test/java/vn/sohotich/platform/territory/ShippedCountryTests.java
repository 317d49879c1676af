package vn.sohotich.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCountryTests {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final Gazetteer country = Gazetteer.shipped();

    private long count(UnitLevel level, LocalDate on) {
        return country.all().stream()
                .filter(unit -> unit.level() == level && unit.isValid(on))
                .count();
    }

    @Test
    void isCompleteOnTheLastDayBeforeTheReform() {
        assertThat(count(UnitLevel.PROVINCE, BEFORE)).isEqualTo(63);
        assertThat(count(UnitLevel.DISTRICT, BEFORE)).isEqualTo(696);
        assertThat(count(UnitLevel.COMMUNE, BEFORE)).isEqualTo(10_035);
    }

    @Test
    void isCompleteFromTheFirstDayOfTheReformOn() {
        for (LocalDate day : List.of(AFTER, TODAY)) {
            assertThat(count(UnitLevel.PROVINCE, day)).isEqualTo(34);
            assertThat(count(UnitLevel.DISTRICT, day)).isZero();
            assertThat(count(UnitLevel.COMMUNE, day)).isEqualTo(3_321);
        }
    }

    @Test
    void knowsTheMergersBeforeTheReformByThreeEarlierLists() {
        assertThat(count(UnitLevel.COMMUNE, LocalDate.of(2019, 10, 6))).isEqualTo(11_160);
        assertThat(count(UnitLevel.DISTRICT, LocalDate.of(2019, 10, 6))).isEqualTo(713);
        assertThat(count(UnitLevel.COMMUNE, LocalDate.of(2021, 7, 10))).isEqualTo(10_599);
        assertThat(count(UnitLevel.COMMUNE, LocalDate.of(2025, 1, 1))).isEqualTo(10_051);
    }

    @Test
    void hangsEveryUnitUnderOneOfItsTimeAndNoCodeTwiceOnOneDay() {
        Set<String> starts = new HashSet<>();
        for (Unit unit : country.all()) {
            assertThat(starts.add(unit.code() + unit.validFrom()))
                    .as("%s", unit)
                    .isTrue();
            assertThat(country.stretches(unit.code()).stream()
                            .filter(other -> !other.equals(unit) && other.overlaps(unit)))
                    .as("%s", unit)
                    .isEmpty();
            if (unit.level() != UnitLevel.PROVINCE) {
                assertThat(country.parents(unit)).as("%s", unit).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        15, Tỉnh Yên Bái,    Tỉnh Lào Cai
        24, Tỉnh Bắc Giang,  Tỉnh Bắc Ninh
        44, Tỉnh Quảng Bình, Tỉnh Quảng Trị
        52, Tỉnh Bình Định,  Tỉnh Gia Lai
        80, Tỉnh Long An,    Tỉnh Tây Ninh
        82, Tỉnh Tiền Giang, Tỉnh Đồng Tháp
        91, Tỉnh Kiên Giang, Tỉnh An Giang
        """)
    void readsACodeThatWasUsedAgainByTheDay(String code, String before, String after) {
        assertThat(country.find(code, BEFORE)).map(Unit::name).hasValue(before);
        assertThat(country.find(code, AFTER)).map(Unit::name).hasValue(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        02 | 08
        10 | 15
        15 | 15
        27 | 24
        45 | 44
        64 | 52
        72 | 80
        87 | 82
        89 | 91
        70 | 75
        30 | 31
        62 | 51
        """)
    void leadsAnEndedProvinceToTheOneOfToday(String before, String today) {
        Unit province = country.find(before, BEFORE).orElseThrow();

        assertThat(country.successors(province, TODAY)).extracting(Unit::code).containsExactly(today);
    }

    @Test
    void followsAChainOverSeveralChanges() {
        Unit long2019 = country.find("28", LocalDate.of(2008, 1, 1)).orElseThrow();
        assertThat(country.successors(long2019, TODAY)).extracting(Unit::name).containsExactly("Thành phố Hà Nội");

        Unit hue = country.find("46", LocalDate.of(2020, 1, 1)).orElseThrow();
        assertThat(country.successors(hue, TODAY)).extracting(Unit::name).containsExactly("Thành phố Huế");

        Unit saPa = country.find("03001", LocalDate.of(2019, 10, 6)).orElseThrow();
        assertThat(saPa.name()).isEqualTo("Thị trấn Sa Pa");
        assertThat(country.successors(saPa, TODAY)).extracting(Unit::name).containsExactly("Phường Sa Pa");
    }

    @Test
    void tellsAllSuccessorsOfADividedWard() {
        Unit ward = country.find("26872", BEFORE).orElseThrow();

        assertThat(ward.name()).isEqualTo("Phường 15");
        assertThat(country.successors(ward, TODAY))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Phường An Hội Đông", "Phường An Hội Tây");
    }

    @Test
    void leadsEveryCommuneOfTheLastDayBeforeTheReformToOneOfToday() {
        assertThat(country.all().stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.isValid(BEFORE))
                        .filter(unit -> country.successors(unit, TODAY).isEmpty()))
                .isEmpty();
    }

    @Test
    void leadsEveryCommuneOfTodayBackToWhatItWasFormedFrom() {
        assertThat(country.all().stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.isValid(TODAY))
                        .filter(unit -> country.predecessors(unit).isEmpty()))
                .isEmpty();
    }

    @Test
    void keepsBooksUnderTheirOwnCodeUnlessAStrangerBearsIt() {
        Unit own = country.find("25129", BEFORE).orElseThrow();
        Unit passedOn = country.find("25126", BEFORE).orElseThrow();

        assertThat(country.codeOfBooks(own, TODAY)).hasValue("25129");
        assertThat(country.codeOfBooks(passedOn, TODAY)).hasValue("25126");
    }
}

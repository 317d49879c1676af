package vn.sohotich.linkage.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({
        "27.10.2008, 27.10.2008",
        "10/10/1981, 10.10.1981",
        "5-3-1990, 05.03.1990",
        "1990-03-05, 05.03.1990",
        "2008-10-27T00:00:00, 27.10.2008",
        "2008-10-27 00:00:00, 27.10.2008",
        "' 01 / 02 / 2003 ', 01.02.2003",
        "01.2019, 01.2019",
        "1/2019, 01.2019",
        "012019, 01.2019",
        "27102008, 27.10.2008",
        "1979, 1979",
        "00/00/1975, 1975",
        "00/05/1975, 05.1975",
        "29/02/2000, 29.02.2000",
        "10/10/5005, 10.10.5005",
    })
    void readsEveryWrittenForm(String written, String template) {
        assertThat(PartialDate.parse(written).orElseThrow().toTemplate()).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1990", "29.02.1900", "32/01/1990", "01/13/1990", "13.1990", "05/00/1990", "0000"})
    void tellsDaysThatDoNotExist(String written) {
        assertThat(PartialDate.read(written)).isInstanceOf(DateReading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45 tuổi", "x", "12", "1/2/90", "1/2/3/1990", "1990/", "/1990", "123456789", "--"})
    void tellsTextThatIsNoDate(String written) {
        assertThat(PartialDate.read(written)).isInstanceOf(DateReading.Malformed.class);
    }

    @Test
    void tellsEmptyFromMalformed() {
        assertThat(PartialDate.read("  ")).isInstanceOf(DateReading.Empty.class);
        assertThat(PartialDate.read("9".repeat(10_000))).isInstanceOf(DateReading.Malformed.class);
    }

    @Test
    void refusesToBuildADayThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(1990, 2, 30));
    }

    @Test
    void comparesAtTheCoarserPrecision() {
        PartialDate year = PartialDate.ofYear(1975);
        PartialDate day = PartialDate.of(1975, 4, 20);
        assertThat(year.agreesWith(day)).isTrue();
        assertThat(day.agreesWith(year)).isTrue();
        assertThat(year.isLessPreciseThan(day)).isTrue();
        assertThat(day.isLessPreciseThan(year)).isFalse();
        assertThat(PartialDate.of(1975, 5, 0).agreesWith(day)).isFalse();
        assertThat(day.toScreen()).isEqualTo("20/04/1975");
        assertThat(year).isLessThan(day);
    }
}

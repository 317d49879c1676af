package vn.sohotich.linkage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDateTests {
    private static LunarDate lunar(String written) {
        return LunarDate.of(PartialDate.parse(written).orElseThrow()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/01/1930", "13/02/1945", "03/02/1954", "29/01/1968", "11/02/1975", "31/01/1976", "02/02/1984",
                        "21/01/1985",
                "09/02/1986", "29/01/1987", "17/02/1988", "06/02/1989", "27/01/1990", "31/01/1995", "05/02/2000",
                        "24/01/2001",
                "12/02/2002", "01/02/2003", "22/01/2004", "09/02/2005", "29/01/2006", "17/02/2007", "07/02/2008",
                        "26/01/2009",
                "14/02/2010", "03/02/2011", "23/01/2012", "10/02/2013", "31/01/2014", "19/02/2015", "08/02/2016",
                        "28/01/2017",
                "16/02/2018", "05/02/2019", "25/01/2020", "12/02/2021", "01/02/2022", "22/01/2023", "10/02/2024",
                        "29/01/2025",
                "17/02/2026", "06/02/2027", "26/01/2028", "13/02/2029", "02/02/2030", "23/01/2031"
            })
    void knowsTheFirstDayOfTheYear(String newYear) {
        int year = PartialDate.parse(newYear).orElseThrow().year();
        assertThat(lunar(newYear)).isEqualTo(new LunarDate(year, 1, 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "21/01/1985, 1, 1, false",
        "20/02/1985, 2, 1, false",
        "21/03/1985, 2, 1, true",
        "25/07/1987, 6, 30, false",
        "24/08/1987, 7, 1, true",
        "23/05/2001, 4, 1, true",
        "24/08/2006, 7, 1, true",
        "23/05/2020, 4, 1, true",
        "22/03/2023, 2, 1, true",
        "25/07/2025, 6, 1, true",
        "22/12/2033, 11, 1, true",
        "10/10/1954, 9, 14, false",
        "02/09/1945, 7, 26, false",
    })
    void knowsLeapMonthsAndOtherDays(String written, int month, int day, boolean leap) {
        LunarDate lunar = lunar(written);
        assertThat(lunar.month()).isEqualTo(month);
        assertThat(lunar.day()).isEqualTo(day);
        assertThat(lunar.leapMonth()).isEqualTo(leap);
    }

    @Test
    void everyMonthHas29Or30DaysAndEveryYear12Or13Months() {
        var monthsPerYear = new TreeMap<Integer, Integer>();
        LocalDate day = LocalDate.of(1901, 1, 1);
        LunarDate previous = lunar(day.minusDays(1));
        while (day.getYear() <= 2100) {
            LunarDate lunar = lunar(day);
            if (lunar.day() == 1) {
                assertThat(previous.day()).isBetween(29, 30);
                monthsPerYear.merge(lunar.year(), 1, Integer::sum);
            } else {
                assertThat(lunar)
                        .isEqualTo(new LunarDate(
                                previous.year(), previous.month(), previous.day() + 1, previous.leapMonth()));
            }
            previous = lunar;
            day = day.plusDays(1);
        }
        assertThat(monthsPerYear.subMap(1901, 2100).values()).allMatch(months -> months == 12 || months == 13);
    }

    private static LunarDate lunar(LocalDate day) {
        return LunarDate.of(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElseThrow();
    }

    @Test
    void hasNoLunarDateOutsideItsCenturies() {
        assertThat(LunarDate.of(PartialDate.of(1899, 5, 5))).isEmpty();
        assertThat(LunarDate.of(PartialDate.of(5005, 5, 5))).isEmpty();
        assertThat(LunarDate.of(PartialDate.ofYear(1985))).isEmpty();
    }
}

package vn.sohotich.linkage.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateComparatorTests {
    @ParameterizedTest
    @CsvSource({
        "20/04/1975, 20/04/1975, SAME",
        "04/1975, 20/04/1975, SAME_MONTH",
        "1975, 20/04/1975, SAME_YEAR",
        "1975, 1975, SAME_YEAR",
        "05/04/1975, 04/05/1975, SWAPPED",
        "20/04/1975, 21/04/1975, ONE_DIGIT",
        "20/04/1975, 20/04/1985, ONE_DIGIT",
        "20/04/1975, 20/04/1957, ONE_DIGIT",
        "10/10/5005, 10/10/2005, ONE_DIGIT",
        "09/10/1982, 10/10/1982, NEXT_DAY",
        "31/03/1982, 01/04/1982, NEXT_DAY",
        "28/02/1981, 01/03/1981, NEXT_DAY",
        "31/12/1999, 01/01/2000, NEXT_DAY",
        "20/04/1979, 20/04/1981, OTHER_YEAR",
        "20/04/1979, 20/04/1945, DIFFERENT",
        "20/04/1979, 01/01/1979, PLACEHOLDER",
        "20/04/1979, 02/09/1979, OTHER_DAY",
        "21/01/1985, 05/07/1987, NEAR_YEAR",
        "24/03/1979, 20/04/1979, LUNAR",
        "25/03/1979, 20/04/1979, OTHER_DAY",
        "05/1979, 04/1979, OTHER_DAY",
        "20/04/1979, 11/10/1980, NEAR_YEAR",
        "1979, 20/04/1980, NEAR_YEAR",
        "20/04/1979, 11/10/1990, DIFFERENT",
        "1979, 20/04/1990, DIFFERENT",
    })
    void decidesTheLevelInBothDirections(String left, String right, DateLevel level) {
        int first = PartialDate.parse(left).orElseThrow().packed();
        int second = PartialDate.parse(right).orElseThrow().packed();
        assertThat(DateComparator.compare(first, second)).isEqualTo(level);
        assertThat(DateComparator.compare(second, first)).isEqualTo(level);
        assertThat(DateComparator.compare(first, 0)).isEqualTo(DateLevel.MISSING);
    }
}

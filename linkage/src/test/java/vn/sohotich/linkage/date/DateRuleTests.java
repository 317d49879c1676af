package vn.sohotich.linkage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table for the rules by which two dates can be one: pairs with level and rules, and near misses. */
class DateRuleTests {
    private static int packed(String written) {
        return written == null ? 0 : PartialDate.parse(written).orElseThrow().packed();
    }

    @ParameterizedTest
    @CsvSource({
        "20/04/1975, 20/04/1975, SAME,",
        ", 20/04/1975, MISSING,",
        "1975, 20/04/1975, SAME_YEAR, YEAR_ONLY",
        "1975, 04/1975, SAME_YEAR, YEAR_ONLY",
        "1974, 20/04/1975, NEAR_YEAR, YEAR_ONLY NEAR_YEAR",
        "1957, 20/04/1967, DIFFERENT, YEAR_ONLY DECADE_OFF",
        "1957, 20/04/1968, DIFFERENT, YEAR_ONLY",
        "04/1975, 20/04/1975, SAME_MONTH, MONTH_AND_YEAR",
        "04/1975, 20/05/1975, OTHER_DAY, MONTH_AND_YEAR OTHER_DAY",
        "05/04/1975, 04/05/1975, SWAPPED, SWAPPED",
        "05/04/1975, 04/05/1976, NEAR_YEAR, NEAR_YEAR",
        "20/04/1975, 29/04/1975, ONE_DIGIT, ONE_DIGIT",
        "10/10/5005, 10/10/2005, ONE_DIGIT, ONE_DIGIT",
        "20/04/1957, 20/04/1975, ONE_DIGIT, TRANSPOSED",
        "12/04/1975, 21/04/1975, ONE_DIGIT, TRANSPOSED",
        "20/04/1957, 20/04/1967, ONE_DIGIT, ONE_DIGIT DECADE_OFF",
        "20/04/1995, 20/04/2005, OTHER_YEAR, OTHER_YEAR DECADE_OFF",
        "20/04/1995, 20/04/2006, DIFFERENT,",
        "31/12/1999, 01/01/2000, NEXT_DAY, NEXT_DAY",
        "28/02/1980, 01/03/1980, OTHER_DAY, OTHER_DAY",
        "20/04/1979, 20/04/1981, OTHER_YEAR, OTHER_YEAR",
        "21/01/1985, 01/01/1985, ONE_DIGIT, ONE_DIGIT",
        "25/12/1989, 28/11/1989, LUNAR, LUNAR",
        "24/04/1985, 05/03/1985, LUNAR, LUNAR",
        "02/09/1945, 26/07/1945, LUNAR, LUNAR",
        "02/09/1945, 27/07/1945, OTHER_DAY, OTHER_DAY",
        "26/07/1945, 02/09/1945, LUNAR, LUNAR",
        "20/08/1979, 01/01/1979, PLACEHOLDER, PLACEHOLDER",
        "20/08/1979, 02/01/1979, OTHER_DAY, OTHER_DAY",
        "20/08/1979, 13/01/1980, NEAR_YEAR, NEAR_YEAR",
        "20/08/1979, 13/01/1990, DIFFERENT,",
        "0001, 9999, DIFFERENT, YEAR_ONLY",
    })
    void namesLevelAndRulesInBothDirections(String left, String right, DateLevel level, String rules) {
        Set<DateRule> expected = rules == null
                ? Set.of()
                : Stream.of(rules.split(" ")).map(DateRule::valueOf).collect(Collectors.toSet());
        DateComparison there = DateComparison.of(packed(left), packed(right));
        assertThat(there).isEqualTo(new DateComparison(level, expected));
        assertThat(DateComparison.of(packed(right), packed(left))).isEqualTo(there);
        assertThat(DateComparator.compare(packed(left), packed(right))).isEqualTo(level);
    }

    @Test
    void isSymmetricalAndTellsEveryLevelThatIsNotSameByARule() {
        var random = new Random(23);
        for (int round = 0; round < 200_000; round++) {
            int left = anyDate(random);
            int right = anyDate(random);
            DateComparison there = DateComparison.of(left, right);
            assertThat(DateComparison.of(right, left)).isEqualTo(there);
            boolean plain = there.level() == DateLevel.MISSING
                    || there.level() == DateLevel.SAME
                    || there.level() == DateLevel.DIFFERENT;
            assertThat(there.rules().isEmpty() && !plain).isFalse();
        }
    }

    private static int anyDate(Random random) {
        int year = random.nextInt(20) == 0 ? random.nextInt(1, 10_000) : 1970 + random.nextInt(12);
        int month = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(12);
        int day = month == 0 || random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(28);
        return random.nextInt(20) == 0 ? 0 : PartialDate.of(year, month, day).packed();
    }

    @Test
    void everyRuleStandsInTheDocument() throws IOException {
        String document = Files.readString(Path.of("../docs/topics/names.md"));
        for (DateRule rule : DateRule.values()) {
            assertThat(document).contains("| `" + rule.code() + "` |");
        }
    }
}

package vn.sohotich.linkage.personalid;

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

/** One table for the rules of identity numbers: the book's number, the register's, the record's sex and year. */
class IdRuleTests {
    @ParameterizedTest
    @CsvSource({
        "030186766430, 030186766430, 2, 1986, SAME,",
        "030186766430, 030186766430, , , SAME,",
        "030186766430, 030186766430, 3, , SAME,",
        "030 186 766 430, 030186766430, 2, 1986, SAME,",
        "30186766430, 030186766430, 2, 1986, SAME, LOST_ZERO",
        "1186766430, 001186766430, 2, 1986, SAME, LOST_ZERO",
        "3.0186766430E10, 030186766430, 2, 1986, SAME, LOST_ZERO DECIMAL",
        "030186766430, 030186766430, 1, 1986, SAME_CONTRADICTED, SEX_CONTRADICTED",
        "030186766430, 030186766430, 2, 1987, SAME_CONTRADICTED, YEAR_CONTRADICTED",
        "030186766430, 030186766430, 1, 1968, SAME_CONTRADICTED, SEX_CONTRADICTED YEAR_CONTRADICTED",
        "068310306999, 068310306999, 2, 2010, SAME,",
        "030186766430, 030186766431, 2, 1986, ONE_DIGIT, ONE_DIGIT",
        "030186766430, 030186766430, 2, , SAME,",
        "030186766430, 030186764630, 2, 1986, ONE_DIGIT, TRANSPOSED",
        "030186766430, 300186766430, 2, 1986, ONE_DIGIT, TRANSPOSED",
        "030186766430, 030186766521, 2, 1986, DIFFERENT,",
        "030186766430, 031086766431, 2, 1986, DIFFERENT,",
        "141234567, 030186766430, 2, 1986, MISSING, OLD_CARD",
        "141234567, 141234567, 2, 1986, MISSING, OLD_CARD",
        "'', 030186766430, 2, 1986, MISSING,",
        "C1234567, 030186766430, 2, 1986, MISSING,",
        "0301867664301, 030186766430, 2, 1986, MISSING,",
    })
    void namesLevelAndRules(String book, String register, String sex, Integer year, IdLevel level, String rules) {
        Set<IdRule> expected = rules == null
                ? Set.of()
                : Stream.of(rules.split(" ")).map(IdRule::valueOf).collect(Collectors.toSet());
        assertThat(IdComparison.of(book, register, sex, year)).isEqualTo(new IdComparison(level, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "30186766430, 2, 1986, false",
        "30186766430, 0, 0, false",
        "30186766430, 1, 0, true",
        "30186766430, 0, 1985, true",
        "68310306999, 2, 2010, false",
        "1203000001, 1, 2003, false",
        "1203000001, 2, 2003, true",
    })
    void checksANumberAgainstSexAndYear(long number, int sex, int year, boolean contradicted) {
        assertThat(PersonalId.contradicts(number, sex, year)).isEqualTo(contradicted);
        IdLevel level = contradicted ? IdLevel.SAME_CONTRADICTED : IdLevel.SAME;
        assertThat(IdLevel.of(number, number).checked(number, sex, year)).isEqualTo(level);
        assertThat(IdLevel.DIFFERENT.checked(number, sex, year)).isEqualTo(IdLevel.DIFFERENT);
    }

    @Test
    void isSymmetrical() {
        var random = new Random(3);
        for (int round = 0; round < 100_000; round++) {
            long left = random.nextLong(1_000_000_000_000L);
            long digit = (long) Math.pow(10, random.nextInt(12));
            long right = random.nextBoolean()
                    ? Math.abs(left - digit * random.nextInt(3))
                    : random.nextLong(1_000_000_000_000L);
            assertThat(IdLevel.of(left, right)).isEqualTo(IdLevel.of(right, left));
        }
    }

    @Test
    void everyRuleStandsInTheDocument() throws IOException {
        String document = Files.readString(Path.of("../docs/topics/names.md"));
        for (IdRule rule : IdRule.values()) {
            assertThat(document).contains("| `" + rule.code() + "` |");
        }
    }
}

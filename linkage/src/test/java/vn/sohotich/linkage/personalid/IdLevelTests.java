package vn.sohotich.linkage.personalid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdLevelTests {
    @ParameterizedTest
    @CsvSource({
        "30186766430, 30186766430, SAME",
        "30186766430, 30186766431, ONE_DIGIT",
        "30186766430, 30186866430, ONE_DIGIT",
        "30186766430, 30187666430, ONE_DIGIT",
        "30186766430, 30186766403, ONE_DIGIT",
        "30186766430, 30186766521, DIFFERENT",
        "30186766430, 0, MISSING",
    })
    void decidesTheLevelInBothDirections(long left, long right, IdLevel level) {
        assertThat(IdLevel.of(left, right)).isEqualTo(level);
        assertThat(IdLevel.of(right, left)).isEqualTo(level);
    }
}

package vn.sohotich.linkage.general.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLikenessTests {
    private final TextLikeness likeness = new TextLikeness();

    @ParameterizedTest
    @CsvSource({
        "'',      '',       0",
        "'',      ab,       2",
        "harold,  harold,   0",
        "harold,  haorld,   1",
        "harold,  harld,    1",
        "harold,  haroold,  1",
        "harold,  harild,   1",
        "harold,  haorldx,  2",
        "harold,  hroald,   2",
        "abcd,    badc,     2",
        "harold,  maud,     3",
        "a,       abcdefgh, 3",
        "abcdef,  fabcde,   2"
    })
    void countsChangesOfLettersUpToThree(String left, String right, int distance) {
        assertThat(likeness.distance(left, right)).isEqualTo(distance);
        assertThat(likeness.distance(right, left)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "martha,    marhta,   0.9611",
        "dwayne,    duane,    0.8400",
        "dixon,     dicksonx, 0.8133",
        "abc,       xyz,      0.0",
        "same,      same,     1.0"
    })
    void agreesWithPublishedExamplesOfJaroAndWinkler(String left, String right, double similarity) {
        assertThat(likeness.jaroWinkler(left, right)).isCloseTo(similarity, within(1e-4));
        assertThat(likeness.jaroWinkler(right, left)).isCloseTo(similarity, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "quang tri da teh, xa quang tri huyen da teh, 1.0",
        "elm street,       oak street,                0.5",
        "elm,              elm street,                1.0",
        "elmwood street,   elm street,                0.5",
        "elm,              oak,                       0.0"
    })
    void sharesWholeWordsOnly(String left, String right, double share) {
        assertThat(TextLikeness.sharedWords(left, right)).isEqualTo(share);
        assertThat(TextLikeness.sharedWords(right, left)).isEqualTo(share);
    }
}

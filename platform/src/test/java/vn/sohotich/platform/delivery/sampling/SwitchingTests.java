package vn.sohotich.platform.delivery.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.delivery.sampling.Standing.Reason;

/** The switching rules over the lots of one contractor: {@code +} passed, {@code s} passed one limit stricter too, {@code -} failed. */
class SwitchingTests {
    @ParameterizedTest
    @CsvSource({
        "'', NORMAL, FIRST",
        "+, NORMAL, KEPT",
        "-, NORMAL, KEPT",
        "-+++-, TIGHTENED, TWO_OF_FIVE_FAILED",
        "-++++-, NORMAL, KEPT",
        "--, TIGHTENED, TWO_OF_FIVE_FAILED",
        "--+, TIGHTENED, KEPT",
        "--++++, TIGHTENED, KEPT",
        "--+++++, NORMAL, FIVE_ACCEPTED",
        "--++++-+++++, NORMAL, FIVE_ACCEPTED",
        "--++++-++++, TIGHTENED, KEPT",
        "--+++++-, NORMAL, KEPT",
        "--+++++--, TIGHTENED, TWO_OF_FIVE_FAILED",
        "-------, TIGHTENED, FIVE_TIGHTENED_FAILED",
        "------, TIGHTENED, KEPT",
        "---+-+-+-+-, TIGHTENED, FIVE_TIGHTENED_FAILED",
        "ssssssssss, REDUCED, SCORE_REACHED",
        "sssssssss, NORMAL, KEPT",
        "sssssssss+, NORMAL, KEPT",
        "ssssssssss+, REDUCED, KEPT",
        "ssssssssss-, NORMAL, REDUCED_FAILED"
    })
    void followsTheTable(String past, Strictness strictness, Reason reason) {
        Standing standing = Switching.after(lots(past, 3), true);
        assertThat(standing.strictness()).isEqualTo(strictness);
        assertThat(standing.reason()).isEqualTo(reason);
        assertThat(standing.stopped()).isEqualTo(reason == Reason.FIVE_TIGHTENED_FAILED);
    }

    /** With acceptance numbers 0 and 1 it is enough to pass: two points each. */
    @ParameterizedTest
    @CsvSource({
        "0, ++++++++++++++, 28, NORMAL",
        "1, +++++++++++++++, 0, REDUCED",
        "1, +++++-, 0, NORMAL",
        "2, ++++, 0, NORMAL",
        "2, ssss, 12, NORMAL"
    })
    void countsTheScoreByTheAcceptanceNumber(int accept, String past, int score, Strictness strictness) {
        Standing standing = Switching.after(lots(past, accept), true);
        assertThat(standing.score()).isEqualTo(score);
        assertThat(standing.strictness()).isEqualTo(strictness);
    }

    @ParameterizedTest
    @CsvSource({"ssssssssss", "ssssssssssssssssssss"})
    void staysNormalWithoutTheConsentOfTheOffice(String past) {
        assertThat(Switching.after(lots(past, 3), false).strictness()).isEqualTo(Strictness.NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"''", "ssssssssss", "--"})
    void inspectsAPartThatComesAgainMoreStrictly(String past) {
        Standing again = Switching.after(lots(past, 3), true).again();
        assertThat(again.strictness()).isEqualTo(Strictness.TIGHTENED);
        assertThat(again.reason()).isEqualTo(Reason.AGAIN);
    }

    private static List<PastLot> lots(String past, int accept) {
        return past.chars()
                .mapToObj(sign -> new PastLot(accept, sign != '-', sign == 's'))
                .toList();
    }
}

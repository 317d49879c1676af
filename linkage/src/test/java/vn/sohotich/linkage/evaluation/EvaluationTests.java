package vn.sohotich.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.linkage.Outcome;

class EvaluationTests {
    /** Intervals computed by hand from Wilson's formula with z = 1.96. */
    @ParameterizedTest
    @CsvSource({
        "8,   10,  0.8,  0.4902, 0.9433",
        "0,   10,  0.0,  0.0,    0.2775",
        "10,  10,  1.0,  0.7225, 1.0",
        "999, 1000, 0.999, 0.9944, 0.9998",
        "0,   0,   1.0,  0.0,    1.0"
    })
    void givesAShareWithItsIntervalByWilson(long part, long whole, double value, double low, double high) {
        Share share = Share.of(part, whole);
        assertThat(share.value()).isEqualTo(value);
        assertThat(share.low()).isCloseTo(low, within(1e-4));
        assertThat(share.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void countsAWrongPartnerAsAWrongAndAMissedLink() {
        var score = new LinkScore();
        for (int i = 0; i < 6; i++) {
            score.add(true, true, true);
        }
        score.add(true, true, false);
        score.add(false, true, false);
        score.add(true, false, false);
        score.add(false, false, false);
        assertThat(score.right()).isEqualTo(6);
        assertThat(score.wrong()).isEqualTo(2);
        assertThat(score.missed()).isEqualTo(2);
        assertThat(score.precision().value()).isEqualTo(6 / 8.0);
        assertThat(score.recall().value()).isEqualTo(6 / 8.0);
        assertThat(score.f1().value()).isEqualTo(12 / 16.0);
    }

    /** 6 right, 2 wrong, 2 missed: share 0.6 of 10, Wilson 0.3127 to 0.8318, carried over by 2s / (1 + s). */
    @Test
    void carriesTheIntervalOfTheCommonShareOverToF1() {
        var score = new LinkScore();
        score.addPairs(6, 2, 2);
        Share f1 = score.f1();
        double low = 0.3127;
        double high = 0.8318;
        assertThat(f1.value()).isEqualTo(0.75);
        assertThat(f1.low()).isCloseTo(2 * low / (1 + low), within(1e-3));
        assertThat(f1.high()).isCloseTo(2 * high / (1 + high), within(1e-3));
    }

    @Test
    void neverPromisesPerfectionFromFewCases() {
        var score = new LinkScore();
        score.addPairs(20, 0, 0);
        assertThat(score.f1().value()).isEqualTo(1);
        assertThat(score.f1().high()).isEqualTo(1);
        assertThat(score.f1().low()).isBetween(0.9, 0.95);
    }

    @Test
    void judgesIdentityOutcomeAndFieldsByRoleAndByNoise() {
        var evaluation = new Evaluation();
        evaluation.add(person("child", Outcome.CONSISTENT, "1", "", Outcome.CONSISTENT, "1", "", "none"));
        evaluation.add(person("child", Outcome.INCONSISTENT, "2", "hoTen", Outcome.INCONSISTENT, "2", "", "typo"));
        evaluation.add(person("child", Outcome.CONSISTENT, "3", "", Outcome.INCONSISTENT, "4", "hoTen", "typo"));
        evaluation.add(person("wife", Outcome.NOT_FOUND, "", "", Outcome.AMBIGUOUS, "", "", "no-id"));
        evaluation.add(person("wife", Outcome.CONSISTENT, "5", "", Outcome.NOT_FOUND, "", "", "no-id"));
        OutcomeScore all = evaluation.all();
        assertThat(all.people()).isEqualTo(5);
        assertThat(all.identity().precision().value()).isEqualTo(2 / 3.0);
        assertThat(all.identity().recall().value()).isEqualTo(2 / 4.0);
        assertThat(all.identity().f1().value()).isEqualTo(4 / 7.0);
        assertThat(all.outcome().value()).isEqualTo(2 / 5.0);
        assertThat(all.fields().value()).isEqualTo(1 / 4.0);
        assertThat(all.confused(Outcome.CONSISTENT, Outcome.INCONSISTENT)).isEqualTo(1);
        assertThat(all.confused(Outcome.NOT_FOUND, Outcome.AMBIGUOUS)).isEqualTo(1);
        assertThat(all.confused(Outcome.AMBIGUOUS, Outcome.NOT_FOUND)).isZero();
        assertThat(evaluation.roles().keySet()).containsExactly("child", "wife");
        assertThat(evaluation.roles().get("child"))
                .extracting(OutcomeScore::people)
                .isEqualTo(3L);
        assertThat(evaluation.noise().keySet()).containsExactly("no-id", "none", "typo");
        assertThat(evaluation.noise().get("typo"))
                .extracting(typo -> typo.outcome().value())
                .isEqualTo(0.5);
    }

    private static JudgedPerson person(
            String role,
            Outcome trueOutcome,
            String trueId,
            String trueDiffers,
            Outcome outcome,
            String id,
            String differs,
            String noise) {
        return new JudgedPerson(role, trueOutcome, trueId, trueDiffers, outcome, id, differs, List.of(noise));
    }
}

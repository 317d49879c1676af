package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.decision.WeightStep;

class PointsTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void thatAreShownSumToTheShownTotal() {
        var random = new Random(21);
        for (int round = 0; round < 2_000; round++) {
            var steps = new ArrayList<WeightStep>();
            double sum = 0;
            for (int i = 0; i < 1 + random.nextInt(16); i++) {
                double weight = random.nextGaussian() * 12;
                steps.add(new WeightStep("name", "same", weight));
                sum += weight;
            }
            long[] shown = Points.tenths(steps);
            assertThat(Arrays.stream(shown).sum()).isEqualTo(Math.round(sum * 10));
            for (int i = 0; i < shown.length; i++) {
                assertThat(Math.abs(shown[i] / 10.0 - steps.get(i).weight())).isLessThan(0.1 + 1e-9);
            }
        }
    }

    @Test
    void thatAreRoundAlreadyStayAsTheyAre() {
        List<WeightStep> steps = List.of(new WeightStep("a", "b", 0.1 + 0.2), new WeightStep("a", "b", -17.3));
        assertThat(Points.tenths(steps)).containsExactly(3, -173);
    }

    @Test
    void haveASignAndTheMarkOfTheLanguage() {
        assertThat(Points.signed(142, VIETNAMESE)).isEqualTo("+14,2");
        assertThat(Points.signed(-31, VIETNAMESE)).isEqualTo("−3,1");
        assertThat(Points.signed(0, VIETNAMESE)).isEqualTo("0,0");
        assertThat(Points.signed(-31, Locale.ENGLISH)).isEqualTo("−3.1");
    }

    @Test
    void becomeAPercentageThatIsNeverNoughtNorAHundred() {
        assertThat(Likelihood.percent(0, VIETNAMESE)).isEqualTo("< 0,01\u00a0%");
        assertThat(Likelihood.percent(1, VIETNAMESE)).isEqualTo("> 99,99\u00a0%");
        assertThat(Likelihood.percent(0.99987, VIETNAMESE)).isEqualTo("99,98\u00a0%");
        assertThat(Likelihood.percent(0.5, VIETNAMESE)).isEqualTo("50\u00a0%");
        assertThat(Likelihood.percent(0.8997, VIETNAMESE)).isEqualTo("90\u00a0%");
        assertThat(Likelihood.percent(0.0031, Locale.ENGLISH)).isEqualTo("0.31\u00a0%");
        assertThat(Likelihood.of(0.95)).isEqualTo(Likelihood.SURE);
        assertThat(Likelihood.of(0.4)).isEqualTo(Likelihood.POSSIBLE);
    }
}

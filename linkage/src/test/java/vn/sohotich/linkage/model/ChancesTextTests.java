package vn.sohotich.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.comparison.Comparison;

class ChancesTextTests {
    private static final RegisterStatistics NOBODY = new RegisterStatistics();
    private static final LinkageModel STANDARD = LinkageModel.standard(NOBODY);

    @Test
    void readsBackEveryChanceToTheLastBit() {
        for (long seed = 0; seed < 200; seed++) {
            LinkageModel model = anyModel(seed);
            LinkageModel read = ChancesText.read("other", ChancesText.write(model), NOBODY);
            assertThat(Double.doubleToRawLongBits(read.registeredShare()))
                    .isEqualTo(Double.doubleToRawLongBits(model.registeredShare()));
            for (int c = 0; c < Comparison.count(); c++) {
                for (int level = 1; level < Comparison.at(c).levelCount(); level++) {
                    assertThat(Double.doubleToRawLongBits(read.chances().of(c, level)))
                            .isEqualTo(
                                    Double.doubleToRawLongBits(model.chances().of(c, level)));
                }
            }
        }
    }

    @Test
    void fitsTheLevelsOfThisProgramOnly() {
        String text = ChancesText.write(STANDARD);
        assertThat(ChancesText.fits(text)).isTrue();
        assertThat(ChancesText.fits(text + "name.whispered 0.5\n")).isFalse();
        assertThat(ChancesText.fits(text.replaceFirst("name\\.same .*\n", ""))).isFalse();
        assertThat(ChancesText.fits(text.replaceFirst("registered-share .*\n", "")))
                .isFalse();
        assertThat(ChancesText.fits("something else")).isFalse();
        assertThat(ChancesText.fits("")).isFalse();
    }

    @Test
    void refusesToReadWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChancesText.read("x", "something else", NOBODY));
    }

    private static LinkageModel anyModel(long seed) {
        var random = new Random(seed);
        double[][] table = MatchChances.empty();
        for (double[] levels : table) {
            for (int level = 1; level < levels.length; level++) {
                levels[level] = random.nextDouble();
            }
        }
        return new LinkageModel("any", random.nextDouble(), MatchChances.exactly(table), NOBODY);
    }
}

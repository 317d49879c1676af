package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.decision.WeightStep;

class StepWordsTests {
    private final StepWords words = new StepWords(InventedPairs.words());

    private static List<WeightStep> everyStep() {
        var steps = new ArrayList<WeightStep>();
        steps.add(new WeightStep("prior", "prior", 0));
        steps.add(new WeightStep("sibling", "possible", 0));
        for (int c = 0; c < Comparison.count(); c++) {
            Comparison comparison = Comparison.at(c);
            for (int level = 0; level < comparison.levelCount(); level++) {
                steps.add(new WeightStep(comparison.code(), comparison.levelCode(level), 0));
            }
        }
        return steps;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveEveryLevelOfEveryComparison(String language) {
        Locale locale = Locale.of(language);
        assertThat(everyStep()).hasSizeGreaterThan(80).allSatisfy(step -> {
            assertThat(exists("lookup.step." + step.comparison(), locale)).isTrue();
            assertThat(exists("lookup.level." + step.level(), locale)
                            || exists("lookup.level." + step.comparison() + "." + step.level(), locale))
                    .as(step.comparison() + "." + step.level())
                    .isTrue();
            assertThat(words.level(step, locale)).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveEveryBlockingRule(String language) {
        Locale locale = Locale.of(language);
        for (BlockingRule rule : BlockingRule.values()) {
            assertThat(exists("lookup.rule." + rule.code(), locale))
                    .as(rule.code())
                    .isTrue();
            assertThat(words.rule(rule.code(), locale)).contains(" ").isNotEqualTo(rule.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveEveryLikelihood(String language) {
        for (Likelihood likelihood : Likelihood.values()) {
            assertThat(exists(likelihood.key(), Locale.of(language))).isTrue();
        }
    }

    private boolean exists(String key, Locale locale) {
        return words.messages().getMessage(key, null, null, locale) != null;
    }
}

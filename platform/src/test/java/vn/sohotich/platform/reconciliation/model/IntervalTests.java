package vn.sohotich.platform.reconciliation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {
    /** Values of Wilson's interval as statistics tables have them. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 1.0,  0.7225, 1.0",
        "0,  10, 0.0,  0.0,    0.2775",
        "8,  10, 0.8,  0.4902, 0.9433",
        "95, 100, 0.95, 0.8882, 0.9785",
        "998, 1000, 0.998, 0.9927, 0.9995"
    })
    void isWilsons(int hits, int cases, double value, double low, double high) {
        Interval interval = Interval.of(hits, cases);
        assertThat(interval.value()).isEqualTo(value);
        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void withoutAnyCaseNothingIsKnown() {
        Interval interval = Interval.of(0, 0);
        assertThat(interval.known()).isFalse();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void f1IsTheHarmonicMeanAndItsIntervalHoldsIt() {
        for (int right = 1; right < 40; right += 3) {
            for (int wrong = 0; wrong < 12; wrong += 2) {
                for (int missed = 0; missed < 12; missed += 3) {
                    var rates = new LabelRates(right, wrong, missed);
                    double precision = rates.precision().value();
                    double recall = rates.recall().value();
                    Interval f1 = rates.f1();
                    assertThat(f1.value()).isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
                    assertThat(f1.low()).isLessThanOrEqualTo(f1.value());
                    assertThat(f1.high()).isGreaterThanOrEqualTo(f1.value());
                }
            }
        }
    }
}

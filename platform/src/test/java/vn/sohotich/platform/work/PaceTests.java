package vn.sohotich.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PaceTests {
    private final Pace pace = new Pace();

    @Test
    void isZeroBeforeTheFirstStretch() {
        assertThat(pace.mark(1000, 0)).isZero();
    }

    @Test
    void followsTheRecentPace() {
        pace.mark(0, 0);
        assertThat(pace.mark(1000, 100)).isEqualTo(100);
        double faster = pace.mark(2000, 1100);

        assertThat(faster).isBetween(100.0, 1000.0);
        for (int i = 2; i < 30; i++) {
            faster = pace.mark(1000 + i * 1000L, 100 + i * 1000L);
        }
        assertThat(faster).isCloseTo(1000, Assertions.offset(5.0));
    }

    @Test
    void beginsAfreshWhenTheCountGoesBack() {
        pace.mark(0, 0);
        pace.mark(1000, 500);

        assertThat(pace.mark(2000, 3)).isZero();
    }
}

package vn.sohotich.platform.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressLineTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final TestClock clock = new TestClock();

    private ProgressLine line(boolean onTerminal) {
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Console(Locale.ENGLISH, false, err, err, onTerminal), clock);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLogGetsALineForEachPhaseAndOneEveryTenSeconds() {
        try (ProgressLine line = line(false)) {
            line.begin("people", 0);
            for (int second = 0; second < 25; second++) {
                line.at(second * 1_000L, 100_000);
                clock.forward(1_000);
            }
            line.begin("model", 500);
        }
        assertThat(said().lines())
                .containsExactly(
                        "Reading people …",
                        "Reading people: 10,000 rows · 1,000 rows/s · 10 % · about 2 minutes left",
                        "Reading people: 20,000 rows · 1,000 rows/s · 20 % · about 1 minute left",
                        "Estimating the model from the first 500 records …");
    }

    @Test
    void aTerminalGetsOneLineThatIsRewrittenFourTimesASecondAtMost() {
        try (ProgressLine line = line(true)) {
            line.begin("match", 0);
            for (int i = 0; i <= 2_000; i++) {
                line.at(i * 10L, 40_000);
                clock.forward(1);
            }
        }
        assertThat(said().chars().filter(c -> c == '\r').count()).isEqualTo(10L);
        assertThat(said().chars().filter(c -> c == '\n').count()).isOne();
        assertThat(said().stripTrailing()).endsWith("Looking up: 20,000 rows · 9,995 rows/s");
        assertThat(said()).contains("\rLooking up: 17,500 rows · 10,000 rows/s · 43 % · a few seconds left");
    }

    @Test
    void aShorterTextLeavesNothingOfALongerOneBehind() {
        try (ProgressLine line = line(true)) {
            line.begin("match", 0);
            line.at(0, 0);
            clock.forward(5_000);
            line.at(10_000, 40_000);
            clock.forward(5_000);
            line.at(30_000, 0);
        }
        String[] written = said().stripTrailing().split("\r");
        assertThat(written[3]).startsWith("Looking up: 30,000 rows").hasSize(written[2].length());
    }

    @Test
    void rowsThatWereTakenOverDoNotCountIntoTheRate() {
        try (ProgressLine line = line(false)) {
            line.begin("match", 0);
            clock.forward(4_000);
            line.at(600_000, 900_000);
            clock.forward(10_000);
            line.at(700_000, 900_000);
        }
        assertThat(said()).contains("700,000 rows · 10,000 rows/s · 77 % · about 20 seconds left");
    }

    /** A clock that goes on when it is told to. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        void forward(long millis) {
            now = now.plus(Duration.ofMillis(millis));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

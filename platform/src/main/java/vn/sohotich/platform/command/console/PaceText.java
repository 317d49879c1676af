package vn.sohotich.platform.command.console;

import java.util.ArrayList;
import java.util.List;

/** Says in words how far a phase is: rows, rows in a second, percent and the time left, as far as they are known. */
final class PaceText {

    private static final long STEP = 5;
    private static final long FEW_SECONDS = 5;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private final Console console;

    PaceText(Console console) {
        this.console = console;
    }

    String of(Pace pace) {
        List<String> parts = new ArrayList<>();
        parts.add(console.text("progress.rows", pace.done()));
        if (pace.hasRate()) {
            parts.add(console.text("progress.rate", pace.rate()));
        }
        if (pace.total() > 0) {
            parts.add(console.text("progress.percent", pace.percent()));
            if (pace.hasRate()) {
                parts.add(left(pace.secondsLeft()));
            }
        }
        return String.join(" · ", parts);
    }

    /** No more exact than a guess can be: steps of five seconds, whole minutes, above an hour steps of five minutes. */
    private String left(long seconds) {
        long up = (seconds + STEP - 1) / STEP * STEP;
        long minutes = Math.round((double) seconds / MINUTE);
        if (seconds < FEW_SECONDS) {
            return console.text("progress.left.moment");
        }
        if (up < MINUTE) {
            return console.text("progress.left.seconds", up);
        }
        if (minutes * MINUTE < HOUR) {
            return console.text("progress.left.minutes", Math.max(1, minutes));
        }
        long steps = Math.round((double) minutes / STEP) * STEP;
        return console.text("progress.left.hours", steps / MINUTE, steps % MINUTE);
    }
}

package vn.sohotich.platform.command.console;

import java.time.Clock;

/**
 * Shows progress beside the result: on a terminal one line for each phase that is rewritten a few times a second, in a log
 * a line when a phase begins and one every ten seconds.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long TERMINAL_MILLIS = 250;
    private static final long LOG_MILLIS = 10_000;

    private final Console console;
    private final Clock clock;
    private final PaceText words;
    private String phase = "";
    private String text = "";
    private long shown;
    private boolean counts;
    private long firstDone;
    private long firstMillis;
    private long done;
    private long total;
    private int width;

    public ProgressLine(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.words = new PaceText(console);
    }

    @Override
    public synchronized void begin(String next, long size) {
        close();
        phase = console.text("progress." + next, size);
        counts = false;
        shown = clock.millis();
        show(phase + " …");
    }

    @Override
    public synchronized void at(long now, long expected) {
        long millis = clock.millis();
        if (!counts) {
            counts = true;
            firstDone = now;
            firstMillis = millis;
        }
        done = now;
        total = expected;
        if (millis - shown >= (console.onTerminal() ? TERMINAL_MILLIS : LOG_MILLIS)) {
            shown = millis;
            show(pace(millis, total));
        }
    }

    private String pace(long millis, long expected) {
        return phase + ": " + words.of(new Pace(done, expected, done - firstDone, millis - firstMillis));
    }

    private void show(String line) {
        if (!console.onTerminal()) {
            console.err().println(line);
            return;
        }
        text = line;
        console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        console.err().flush();
        width = line.length();
    }

    /** Leaves the line of the present phase as it ended. */
    @Override
    public synchronized void close() {
        if (!text.isEmpty()) {
            if (counts) {
                show(pace(clock.millis(), 0));
            }
            console.err().println();
            text = "";
            width = 0;
        }
    }
}

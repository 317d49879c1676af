package vn.sohotich.platform.command.console;

/**
 * How far a phase is and how fast it goes. Rows that were done before anybody looked at the clock, such as those taken over
 * from an interrupted run, count as done but not into the rate.
 *
 * @param done rows done
 * @param total rows that there will be, 0 when that is not known
 * @param counted rows done within the time
 * @param millis the time
 */
record Pace(long done, long total, long counted, long millis) {

    private static final long SHORTEST = 1_000;
    private static final long PERCENT = 100;

    boolean hasRate() {
        return millis >= SHORTEST && counted > 0;
    }

    /** Rows in a second. */
    long rate() {
        return counted * 1_000 / millis;
    }

    /** Never 100 before everything is done, also when more rows came than were expected. */
    long percent() {
        return done == total ? PERCENT : Math.min(PERCENT - 1, done * PERCENT / total);
    }

    /** Seconds until the total is reached at this rate. */
    long secondsLeft() {
        return Math.round(Math.max(0, total - done) * (millis / 1_000.0) / counted);
    }
}

package vn.sohotich.platform.work;

/** The recent pace in steps per second: newer stretches weigh more, so that a slow start is forgotten. */
final class Pace {
    private static final double WEIGHT_OF_NEW = 0.3;

    private long lastMillis = -1;
    private long lastDone;
    private double perSecond;

    /** Tells that {@code done} steps are behind at {@code millis}; answers the pace. Going backwards starts afresh. */
    double mark(long millis, long done) {
        if (lastMillis >= 0 && done >= lastDone && millis > lastMillis) {
            double stretch = (done - lastDone) * 1000.0 / (millis - lastMillis);
            perSecond = perSecond == 0 ? stretch : perSecond + WEIGHT_OF_NEW * (stretch - perSecond);
        } else {
            perSecond = 0;
        }
        lastMillis = millis;
        lastDone = done;
        return perSecond;
    }
}

package vn.sohotich.platform.reconciliation.model;

import vn.sohotich.linkage.evaluation.Share;

/** A share with its 95 % interval (Wilson), which stays honest for a few labels and never leaves 0 to 1. */
public record Interval(double value, double low, double high) {
    /** {@code hits} of {@code cases}; without any case nothing is known: 0 to 1. */
    public static Interval of(int hits, int cases) {
        Share share = Share.of(hits, cases);
        return new Interval(cases == 0 ? Double.NaN : share.value(), share.low(), share.high());
    }

    /** The interval of 2x / (1 + x), which grows with x: from hits among all errors to the F1 measure. */
    Interval asF1() {
        return new Interval(f1(value), f1(low), f1(high));
    }

    /** Whether there was any case at all. */
    public boolean known() {
        return !Double.isNaN(value);
    }

    private static double f1(double share) {
        return 2 * share / (1 + share);
    }
}

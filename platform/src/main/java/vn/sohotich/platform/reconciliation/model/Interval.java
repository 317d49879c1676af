package vn.sohotich.platform.reconciliation.model;

/** A share with its 95 % interval (Wilson), which stays honest for a few labels and never leaves 0 to 1. */
public record Interval(double value, double low, double high) {
    private static final double Z = 1.959964;

    /** {@code hits} of {@code cases}; without any case nothing is known: 0 to 1. */
    public static Interval of(double hits, double cases) {
        if (cases <= 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double share = hits / cases;
        double centre = share + Z * Z / (2 * cases);
        double half = Z * Math.sqrt(share * (1 - share) / cases + Z * Z / (4 * cases * cases));
        double whole = 1 + Z * Z / cases;
        double low = Math.clamp((centre - half) / whole, 0, share);
        double high = Math.clamp((centre + half) / whole, share, 1);
        return new Interval(share, low, high);
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

package vn.sohotich.linkage.evaluation;

/**
 * A part of a whole with its 95 % confidence interval by Wilson, which also holds for few cases and for shares of 0 and 1.
 * Of nothing the share is 1 and the interval everything.
 */
public record Share(double part, double whole, double low, double high) {
    private static final double Z = 1.959963984540054;

    public static Share of(long part, long whole) {
        return of(part, whole, whole);
    }

    /** A share whose certainty is that of {@code cases} independent cases. */
    static Share of(double part, double whole, double cases) {
        if (whole == 0) {
            return new Share(0, 0, 0, 1);
        }
        double share = part / whole;
        double squares = Z * Z / cases;
        double middle = (share + squares / 2) / (1 + squares);
        double width = Z / (1 + squares) * Math.sqrt(share * (1 - share) / cases + squares / (4 * cases));
        double low = share == 0 ? 0 : Math.max(0, middle - width);
        double high = share == 1 ? 1 : Math.min(1, middle + width);
        return new Share(part, whole, low, high);
    }

    public double value() {
        return whole == 0 ? 1 : part / whole;
    }
}

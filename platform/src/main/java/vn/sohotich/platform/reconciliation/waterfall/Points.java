package vn.sohotich.platform.reconciliation.waterfall;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sohotich.linkage.decision.WeightStep;

/**
 * Match weights as points with one decimal (1 point = twice as likely). They are rounded up or down so that whoever adds
 * the shown numbers gets the shown total.
 */
final class Points {
    private static final double TENTHS = 10;

    private Points() {}

    /** The steps in tenths of a point, summing to the rounded total. */
    static long[] tenths(List<WeightStep> steps) {
        return tenths(
                steps, Math.round(steps.stream().mapToDouble(WeightStep::weight).sum() * TENTHS));
    }

    /** The steps in tenths of a point, summing to the given number of tenths. */
    static long[] tenths(List<WeightStep> steps, long total) {
        double[] exact = steps.stream()
                .mapToDouble(step -> step.weight() * TENTHS)
                .map(tenths -> Math.abs(tenths - Math.rint(tenths)) < 1e-9 ? Math.rint(tenths) : tenths)
                .toArray();
        long[] shown = Arrays.stream(exact)
                .mapToLong(tenths -> (long) Math.floor(tenths))
                .toArray();
        long missing = Math.max(0, total - Arrays.stream(shown).sum());
        IntStream.range(0, exact.length)
                .boxed()
                .sorted((one, other) -> Double.compare(exact[other] - shown[other], exact[one] - shown[one]))
                .limit(missing)
                .forEach(step -> shown[step]++);
        return shown;
    }

    /** A number of points with its sign: {@code +14,2}, {@code −3,1}, {@code 0,0}. */
    static String signed(long tenths, Locale locale) {
        return (tenths > 0 ? "+" : tenths < 0 ? "\u2212" : "") + plain(Math.abs(tenths), locale);
    }

    /** A number of points without a sign. */
    static String plain(long tenths, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(tenths / TENTHS);
    }
}

package vn.sohotich.platform.reconciliation.waterfall;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** A probability for people: never 0 % and never 100 %, with a word for it. */
enum Likelihood {
    CERTAIN(0.999),
    SURE(0.9),
    LIKELIER(0.5),
    POSSIBLE(0.1),
    UNLIKELY(0.001),
    HARDLY(0);

    private static final double LAST = 0.0001;
    private static final double EDGE = 0.01;

    private final double least;

    Likelihood(double least) {
        this.least = least;
    }

    static Likelihood of(double probability) {
        for (Likelihood likelihood : values()) {
            if (probability >= likelihood.least) {
                return likelihood;
            }
        }
        return HARDLY;
    }

    /** Key of the word in the message bundle. */
    String key() {
        return "waterfall.likelihood." + name();
    }

    /** The probability that the total alone would give, when nobody else were a candidate. */
    static double alone(double total) {
        return 1 / (1 + Math.pow(2, -total));
    }

    /** Percent, with two decimals near 0 and 100, rounded towards the middle. */
    static String percent(double probability, Locale locale) {
        if (probability < LAST) {
            return "< " + format(LAST, locale, 2, RoundingMode.HALF_UP);
        }
        if (probability > 1 - LAST) {
            return "> " + format(1 - LAST, locale, 2, RoundingMode.HALF_UP);
        }
        boolean edge = probability < EDGE || probability > 1 - EDGE;
        RoundingMode inwards = probability < EDGE ? RoundingMode.UP : RoundingMode.DOWN;
        return edge ? format(probability, locale, 2, inwards) : format(probability, locale, 1, RoundingMode.HALF_UP);
    }

    private static String format(double probability, Locale locale, int decimals, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(rounding);
        return format.format(probability * 100) + "\u00a0%";
    }
}

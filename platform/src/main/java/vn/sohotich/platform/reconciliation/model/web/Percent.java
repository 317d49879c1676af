package vn.sohotich.platform.reconciliation.model.web;

import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sohotich.platform.reconciliation.model.Interval;

/** Shares in percent in the language of the screen. */
final class Percent {
    private static final int HUNDRED = 100;

    private Percent() {}

    static String of(double share, int decimals) {
        return number(share, decimals) + " %";
    }

    /** The share and its 95 % interval, as {@code 99,2 % (97,1–99,8)}; a dash when there is nothing to go by. */
    static String of(Interval interval) {
        return interval.known()
                ? of(interval.value(), 1) + " (" + number(interval.low(), 1) + "–" + number(interval.high(), 1) + ")"
                : "–";
    }

    private static String number(double share, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(share * HUNDRED);
    }
}

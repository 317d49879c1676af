package vn.sohotich.platform.delivery.result;

import java.util.Locale;
import vn.sohotich.linkage.evaluation.Share;

/** Shares in words, such as {@code 4,0 % (1,6–9,8 %)}: value and 95 % interval; a dash where nothing was compared. */
final class Percent {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final double HUNDRED = 100;

    private Percent() {}

    static String of(Share share) {
        return share.whole() == 0
                ? "–"
                : String.format(
                        VIETNAMESE,
                        "%.1f %% (%.1f–%.1f %%)",
                        share.value() * HUNDRED,
                        share.low() * HUNDRED,
                        share.high() * HUNDRED);
    }
}

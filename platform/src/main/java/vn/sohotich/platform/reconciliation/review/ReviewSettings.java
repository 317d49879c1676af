package vn.sohotich.platform.reconciliation.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohotich.platform.shared.start.UnusableSetting;

/**
 * What is reviewed: every outcome of which the engine is less sure than {@code sure-from}, whichever way, and
 * {@code control-share} of all others; and how long a case stays with whoever has it on the screen.
 */
@ConfigurationProperties("sohotich.reconciliation.review")
record ReviewSettings(
        @DefaultValue("0.99") double sureFrom,
        @DefaultValue("0.01") double controlShare,
        @DefaultValue("10m") Duration claim) {
    private static final String SETTING = "sohotich.reconciliation.review.";
    /** The index of cases reaches this far. */
    private static final double SUREST = 0.9999;

    private static final double LARGEST_CONTROL = 0.1;
    private static final double LOTS = 10_000;

    ReviewSettings {
        if (!(sureFrom >= 0.5 && sureFrom <= SUREST)) {
            throw new UnusableSetting("setting.between", SETTING + "sure-from", "0.5", String.valueOf(SUREST));
        }
        if (!(controlShare >= 0 && controlShare <= LARGEST_CONTROL)) {
            throw new UnusableSetting("setting.between", SETTING + "control-share", "0", "0.1");
        }
        if (claim.compareTo(Duration.ofMinutes(1)) < 0 || claim.compareTo(Duration.ofHours(8)) > 0) {
            throw new UnusableSetting("setting.between", SETTING + "claim", "1m", "8h");
        }
    }

    /** Lots below this one belong to the control sample. */
    int controlLots() {
        return (int) Math.round(controlShare * LOTS);
    }
}

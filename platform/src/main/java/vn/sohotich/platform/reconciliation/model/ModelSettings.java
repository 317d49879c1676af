package vn.sohotich.platform.reconciliation.model;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohotich.platform.shared.start.UnusableSetting;

/** How many records an estimation takes as its sample, and how many labelled people at most it is judged by. */
@ConfigurationProperties("sohotich.reconciliation.model")
record ModelSettings(
        @DefaultValue("3000") int sample,
        @DefaultValue("3000") int labels) {
    private static final String SETTING = "sohotich.reconciliation.model.";
    private static final int LARGEST = 10_000;

    ModelSettings {
        if (sample < 1 || sample > LARGEST) {
            throw new UnusableSetting("setting.between", SETTING + "sample", "1", String.valueOf(LARGEST));
        }
        if (labels < 0 || labels > LARGEST) {
            throw new UnusableSetting("setting.between", SETTING + "labels", "0", String.valueOf(LARGEST));
        }
    }
}

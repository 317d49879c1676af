package vn.sohotich.platform.reconciliation.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.model.ChancesText;

/**
 * One version of the linkage model (phiên bản mô hình): what it has learnt never changes, so the same record, register and
 * version always give the same score. {@code learnt} is the text of {@link ChancesText}; a shipped version has neither
 * sample nor figures.
 */
public record ModelVersion(
        long no,
        String version,
        String learnt,
        boolean shipped,
        String madeBy,
        Instant madeAt,
        ModelState state,
        @Nullable ModelSwitch lastSwitch,
        @Nullable ModelSample sample,
        @Nullable ModelFigures figures) {

    /** Whether this program compares exactly the levels that the version knows. */
    public boolean fits() {
        return ChancesText.fits(learnt);
    }

    /** Somebody made the version active; {@code reason} is a code when {@code by} is the system. */
    public record ModelSwitch(String by, Instant at, String reason) {
        /** Whether nobody decided it: the first start, or a program with other comparison levels. */
        public boolean bySystem() {
            return by.equals(ShippedModel.SYSTEM);
        }
    }
}

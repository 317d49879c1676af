package vn.sohotich.platform.delivery.result;

import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.delivery.inspection.Progress;

/**
 * A lot beside what its sample showed. {@code nonconforming} is what counts against the acceptance number: wrong records or
 * wrong fields of the random sample alone, even when everything was inspected later.
 */
public record LotResult(Lot lot, Progress progress, int nonconforming) {
    public boolean isCompared() {
        return progress.open() == 0;
    }

    /** Whether the sample lets the lot pass. */
    public boolean passes() {
        return lot.basis().plan().accepts(nonconforming);
    }

    /** Whether so many are wrong already that the rest of the sample cannot save the lot. */
    public boolean isLost() {
        return !passes();
    }
}

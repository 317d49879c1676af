package vn.sohotich.platform.reconciliation;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks up, every little while, records that no import asked for: typed by keyboard, corrected, or left behind by a
 * cancelled work.
 */
@Component
@EnableScheduling
class Stragglers {
    private final LookUp lookUp;

    Stragglers(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @Scheduled(
            initialDelayString = "${sohotich.reconciliation.sweep:15s}",
            fixedDelayString = "${sohotich.reconciliation.sweep:15s}")
    void sweep() {
        int found = lookUp.nextChunk(null);
        while (found > 0) {
            found = lookUp.nextChunk(null);
        }
    }
}

package vn.sohotich.platform.reconciliation;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.population.PopulationLoaded;
import vn.sohotich.platform.record.EntriesApplied;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * Asks for a look-up in the transaction that makes it necessary: both happen or neither, and the queue of works survives
 * a crash.
 */
@Component
class LookUpTriggers {
    private static final String SYSTEM = "system";

    private final Works works;

    LookUpTriggers(Works works) {
        this.works = works;
    }

    @EventListener
    void on(EntriesApplied applied) {
        String count = String.valueOf(applied.records());
        submit(SYSTEM, Map.of("batch", applied.batchId().toString(), "records", count), count);
    }

    @EventListener
    void on(PopulationLoaded loaded) {
        if (loaded.changed() > 0) {
            submit(loaded.actor(), Map.of("since", String.valueOf(loaded.loadNo())), "");
        }
    }

    private void submit(String actor, Map<String, String> parameters, String count) {
        works.submit(new WorkRequest(LookUpWork.KIND, actor, null, parameters, List.of(count)));
    }
}

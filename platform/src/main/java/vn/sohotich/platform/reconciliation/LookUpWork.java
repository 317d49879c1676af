package vn.sohotich.platform.reconciliation;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/**
 * The work {@value #KIND}: looks up, chunk by chunk, whoever still waits. Each chunk stands or falls alone, so a run after
 * a crash goes on where the former stopped. With {@code since} it first asks for those that a
 * new register may change, with {@code model} for those that another model found.
 */
@Component
class LookUpWork implements WorkHandler {
    static final String KIND = "look-up";

    private final LookUp lookUp;
    private final Overtaken overtaken;

    LookUpWork(LookUp lookUp, Overtaken overtaken) {
        this.lookUp = lookUp;
        this.overtaken = overtaken;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keepsWhatIsDone() {
        return true;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        Map<String, String> parameters = run.parameters();
        String since = parameters.get("since");
        if (since != null) {
            overtaken.askAgain(Long.parseLong(since));
        }
        String model = parameters.get("model");
        if (model != null) {
            overtaken.askAgainOtherThan(model);
        }
        @Nullable UUID batch = parameters.containsKey("batch") ? UUID.fromString(parameters.get("batch")) : null;
        long total = Long.parseLong(parameters.getOrDefault("records", "-1"));
        long done = 0;
        int records = lookUp.nextChunk(batch);
        while (records > 0 && !run.cancelled()) {
            done += records;
            run.progress(done, Math.max(total, done));
            records = lookUp.nextChunk(batch);
        }
        return WorkOutcome.done(Map.of("records", String.valueOf(done)));
    }
}

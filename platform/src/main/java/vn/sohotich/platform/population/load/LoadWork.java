package vn.sohotich.platform.population.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PopulationLoad;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/**
 * Loads an extract: all of it in one transaction or nothing. A run after a crash that finds its load done only tells so
 * again.
 */
@Component
class LoadWork implements WorkHandler {
    private final OneLoad load;
    private final Loads loads;
    private final Uploads uploads;
    private final TransactionTemplate transaction;

    LoadWork(OneLoad load, Loads loads, Uploads uploads, TransactionTemplate transaction) {
        this.load = load;
        this.loads = loads;
        this.uploads = uploads;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return PopulationLoads.WORK;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        Optional<PopulationLoad> done = loads.ofWork(run.id());
        return done.isPresent() ? told(done.get()) : load(run);
    }

    private WorkOutcome load(WorkRun run) {
        Optional<UploadedFile> file = file(run.parameters());
        if (file.isEmpty()) {
            return WorkOutcome.refused(Refusal.of("population.file-gone"));
        }
        Optional<Refusal> refusal = transaction.execute(status -> {
            Optional<Refusal> refused = load.load(run, file.get());
            if (refused.isPresent() || run.cancelled()) {
                status.setRollbackOnly();
            }
            return refused;
        });
        return refusal.isPresent()
                ? WorkOutcome.refused(refusal.get())
                : loads.ofWork(run.id()).map(LoadWork::told).orElseGet(WorkOutcome::done);
    }

    private Optional<UploadedFile> file(Map<String, String> parameters) {
        try {
            return uploads.find(parameters.getOrDefault("file", ""), parameters.getOrDefault("name", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkOutcome told(PopulationLoad load) {
        var summary = new LinkedHashMap<String, String>();
        summary.put("load", String.valueOf(load.no()));
        summary.put("read", String.valueOf(load.read()));
        summary.put("created", String.valueOf(load.created()));
        summary.put("updated", String.valueOf(load.updated()));
        summary.put("same", String.valueOf(load.same()));
        summary.put("refused", String.valueOf(load.refused()));
        summary.put("noted", String.valueOf(load.noted()));
        return WorkOutcome.done(summary);
    }
}

package vn.sohotich.platform.population.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.population.ExtractReader;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PopulationLoad;
import vn.sohotich.platform.population.PopulationLoaded;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.database.BulkCopy;
import vn.sohotich.platform.work.WorkRun;

/** Carries one extract into the register inside the caller's transaction: staged, merged, audited, announced. */
@Component
class OneLoad {
    private static final int HEADERS_TO_KNOW = 2;

    private final ExtractReader reader;
    private final BulkCopy copy;
    private final Merge merge;
    private final Loads loads;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ColumnAliases aliases = ColumnAliases.shipped();

    OneLoad(
            ExtractReader reader,
            BulkCopy copy,
            Merge merge,
            Loads loads,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.copy = copy;
        this.merge = merge;
        this.loads = loads;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Why the file cannot be loaded, if so; the caller then rolls back. */
    Optional<Refusal> load(WorkRun run, UploadedFile file) {
        merge.beginStaging();
        Optional<Refusal> refusal = stage(run, file);
        if (refusal.isEmpty() && !run.cancelled()) {
            long no = loads.begin(run.id(), file, run.actor());
            merge.merge(no);
            conclude(loads.find(no).orElseThrow());
        }
        return refusal;
    }

    private Optional<Refusal> stage(WorkRun run, UploadedFile file) {
        try (var staging = new Staging(copy)) {
            var reading =
                    new Reading(aliases, staging, run, LocalDate.now(clock).getYear());
            Optional<Refusal> unreadable = reader.read(file, this::isHeader, reading);
            return unreadable.isPresent() ? unreadable : Optional.ofNullable(reading.refusal());
        }
    }

    private boolean isHeader(List<String> cells) {
        return cells.stream().filter(cell -> aliases.find(cell).isPresent()).count() >= HEADERS_TO_KNOW;
    }

    private void conclude(PopulationLoad load) {
        var counts = Map.of(
                "created", String.valueOf(load.created()),
                "updated", String.valueOf(load.updated()),
                "same", String.valueOf(load.same()),
                "refused", String.valueOf(load.refused()));
        audit.append(
                load.actor(), new Act("population.loaded", "load", load.workId().toString(), null, counts));
        events.publishEvent(new PopulationLoaded(load.no(), load.created() + load.updated(), load.actor()));
    }
}

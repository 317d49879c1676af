package vn.sohotich.platform.population.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.ExtractReader;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkRun;

/** Takes the rows of one extract: the header, then people; stops when a required column is missing or nobody waits. */
final class Reading implements ExtractReader.RowSink {
    private static final int LOOK_UP_EVERY = 1_000;

    private final ColumnAliases aliases;
    private final Staging staging;
    private final WorkRun run;
    private final int thisYear;
    private @Nullable ExtractHeader header;
    private @Nullable Refusal refusal;
    private long people;

    Reading(ColumnAliases aliases, Staging staging, WorkRun run, int thisYear) {
        this.aliases = aliases;
        this.staging = staging;
        this.run = run;
        this.thisYear = thisYear;
    }

    @Override
    public boolean row(long number, List<String> cells) {
        ExtractHeader known = header;
        if (known == null) {
            return begin(ExtractHeader.of(cells, aliases));
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            staging.add(RowReading.read(number, cells, known, thisYear));
            people++;
            run.progress(people, -1);
        }
        return people % LOOK_UP_EVERY != 0 || !run.cancelled();
    }

    private boolean begin(ExtractHeader read) {
        header = read;
        List<String> missing = read.missing();
        if (!missing.isEmpty()) {
            refusal = Refusal.of("population.columns-missing", String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    /** Why nothing can be loaded, if so. */
    @Nullable
    Refusal refusal() {
        return refusal == null && people == 0 ? Refusal.of("population.no-rows") : refusal;
    }
}

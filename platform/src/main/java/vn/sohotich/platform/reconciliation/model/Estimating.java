package vn.sohotich.platform.reconciliation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.model.ChancesText;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.review.Labels;
import vn.sohotich.platform.reconciliation.review.Labels.Labelled;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.work.WorkRun;

/** Estimates a model from the records of a province and compares it with the active one; the same input, the same answer. */
@Component
class Estimating {
    private static final int CHUNK = 200;

    private final RecordSample sample;
    private final Labels labels;
    private final PopulationRegister register;
    private final Linkers linkers;
    private final ModelSettings settings;

    Estimating(
            RecordSample sample, Labels labels, PopulationRegister register, Linkers linkers, ModelSettings settings) {
        this.sample = sample;
        this.labels = labels;
        this.register = register;
        this.linkers = linkers;
        this.settings = settings;
    }

    /** What was learnt, from what, and what it would change. */
    record Estimated(String learnt, ModelSample sample, ModelFigures figures) {}

    /** Empty when there is nothing to learn from, or when somebody stopped the work. */
    Optional<Estimated> estimate(Set<String> units, WorkRun run) {
        List<UUID> ids = sample.ids(units, settings.sample());
        List<Labelled> labelled = labels.standing(units, settings.labels());
        long total = 2L * ids.size() + labelled.size();
        List<Sought> records = sample.read(ids);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        run.progress(ids.size() / 2, total);
        long version = register.version();
        RegisterStatistics statistics = register.statistics(version);
        LinkageModel active = linkers.model(statistics);
        LinkageModel estimated = learn(records, active);
        run.progress(ids.size(), total);
        Linker before = linkers.with(active, register.candidates());
        Linker after = linkers.with(estimated, register.candidates());
        var comparison = new BeforeAfter(before, after);
        compare(records, comparison, run, total);
        judge(labelled, comparison, run, total);
        if (run.cancelled()) {
            return Optional.empty();
        }
        ModelFigures figures = comparison.figures();
        var drawn = new ModelSample(
                records.size(), comparison.persons(), figures.labels(), units.size(), version, active.version());
        return Optional.of(new Estimated(ChancesText.write(estimated), drawn, figures));
    }

    private LinkageModel learn(List<Sought> records, LinkageModel active) {
        List<SoughtRecord> pages = records.stream().map(Sought::persons).toList();
        return ModelEstimation.estimate(pages, register.candidates(), active);
    }

    private void compare(List<Sought> records, BeforeAfter comparison, WorkRun run, long total) {
        for (int from = 0; from < records.size() && !run.cancelled(); from += CHUNK) {
            List<Sought> chunk = records.subList(from, Math.min(from + CHUNK, records.size()));
            comparison.sample(
                    chunk, sample.decided(chunk.stream().map(Sought::recordId).toList()));
            run.progress(records.size() + from + chunk.size(), total);
        }
    }

    private void judge(List<Labelled> labelled, BeforeAfter comparison, WorkRun run, long total) {
        Map<UUID, Map<String, String>> truth = new HashMap<>();
        for (Labelled one : labelled) {
            truth.computeIfAbsent(one.recordId(), id -> new HashMap<>()).put(one.role(), personalId(one));
        }
        List<UUID> ids = truth.keySet().stream().sorted().collect(Collectors.toList());
        for (int from = 0; from < ids.size() && !run.cancelled(); from += CHUNK) {
            comparison.labelled(sample.read(ids.subList(from, Math.min(from + CHUNK, ids.size()))), truth);
        }
        run.progress(total, total);
    }

    private String personalId(Labelled one) {
        return one.person() == null
                ? ""
                : register.find(one.person())
                        .map(entry -> entry.person().personalId())
                        .orElse("");
    }
}

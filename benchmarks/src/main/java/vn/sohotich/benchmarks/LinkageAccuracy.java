package vn.sohotich.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures.Truth;
import vn.sohotich.benchmarks.fixtures.LinkageScore;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.MatchRun;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;

/**
 * Prints how well the linkage engine finds the people of a folder of fixtures with a known truth. Usage: LinkageAccuracy
 * DIR [--errors] [--standard]. The model is estimated without the truth, or with {@code --standard} the shipped one is used.
 */
public final class LinkageAccuracy {
    private static final Map<String, String> FILES =
            Map.of(Role.CHILD, "births", Role.HUSBAND, "marriages:chong", Role.WIFE, "marriages:vo");

    private final Map<String, Truth> truth;
    private final boolean errors;
    private final boolean shippedModel;
    private final PrintStream out;
    private final Map<String, LinkageScore> scores = new TreeMap<>();

    private LinkageAccuracy(Map<String, Truth> truth, List<String> options, PrintStream out) {
        this.truth = truth;
        this.errors = options.contains("--errors");
        this.shippedModel = options.contains("--standard");
        this.out = out;
    }

    public static void main(String[] arguments) {
        var fixtures = new LinkageFixtures(Path.of(arguments[0]));
        var accuracy = new LinkageAccuracy(fixtures.truth(), List.of(arguments), System.out);
        long start = System.nanoTime();
        PersonIndex index = fixtures.index();
        accuracy.say(
                "register of %,d people read and indexed in %.2f s, cpu %.1f s%n",
                index.size(), seconds(start), cpuSeconds());
        accuracy.run("births", index, fixtures.births());
        if (fixtures.hasMarriages()) {
            accuracy.run("marriages", index, fixtures.marriages());
        }
        accuracy.scores.forEach((file, score) -> score.print(file, accuracy.out));
    }

    private void run(String name, PersonIndex index, List<SoughtRecord> records) {
        long start = System.nanoTime();
        LinkageModel standard = LinkageModel.standard(index.statistics());
        LinkageModel model = shippedModel ? standard : ModelEstimation.estimate(records, index, standard);
        double estimated = seconds(start);
        var linker = new Linker(index, model, BasicFields.defaults());
        new MatchRun(linker).run(records.iterator(), this::judge);
        say(
                "%s: %,d records, %,d pairs, model %.2f s, all %.2f s, process cpu so far %.1f s%n",
                name, records.size(), linker.pairsCompared(), estimated, seconds(start), cpuSeconds());
    }

    private void judge(MatchRow row) {
        String file = FILES.get(row.role());
        Truth expected = file == null ? null : truth.get(file + " " + row.ref());
        if (file == null || expected == null) {
            return;
        }
        boolean right = scores.computeIfAbsent(file, key -> new LinkageScore()).add(expected, row);
        if (errors && !right) {
            say(
                    "%s %s: %s %s, got %s %.3f %s%n",
                    file,
                    row.ref(),
                    expected.outcome(),
                    expected.differs(),
                    row.outcome(),
                    row.probability(),
                    row.differs());
        }
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(0.0);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

package vn.sohotich.benchmarks.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures.Truth;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.MatchRun;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.CleanRecord;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;

/**
 * Our side of {@link vn.sohotich.benchmarks.LinkagePeer}, in a process of its own. Usage: LinkageSide DIR children|families. Prints one {@code name
 * value} per line.
 */
public final class LinkageSide {
    private int persons;
    private final String[] found;

    private LinkageSide(int records) {
        this.found = new String[records + 1];
    }

    public static void main(String[] arguments) {
        var fixtures = new LinkageFixtures(Path.of(arguments[0]));
        long start = System.nanoTime();
        PersonIndex index = fixtures.index();
        List<SoughtRecord> records = arguments[1].equals("children") ? fixtures.children() : fixtures.births();
        List<CleanRecord> clean =
                records.parallelStream().map(index.cleaner()::clean).toList();
        Report.say("load", seconds(start));
        Report.say("load-cpu", Report.processorSeconds());
        var side = new LinkageSide(records.size());
        long loaded = System.nanoTime();
        LinkageModel model = ModelEstimation.estimate(records, index, LinkageModel.standard(index.statistics()));
        Report.say("model", seconds(loaded));
        var linker = new Linker(index, model, BasicFields.defaults());
        new MatchRun(linker).runClean(clean.iterator(), side::keep);
        Report.say("link", seconds(loaded));
        Report.say("cpu", Report.processorSeconds());
        Report.say("pairs", linker.pairsCompared());
        side.judge(fixtures.truth());
        Report.memory();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void keep(MatchRow row) {
        persons++;
        if (row.role().equals(Role.CHILD)) {
            found[Integer.parseInt(row.ref())] = row.personalId();
        }
    }

    private void judge(Map<String, Truth> truth) {
        int identified = 0;
        int right = 0;
        int known = 0;
        for (int row = 1; row < found.length; row++) {
            Truth expected = truth.get("births " + row);
            String id = expected == null ? "" : expected.personalId();
            known += id.isEmpty() ? 0 : 1;
            identified += found[row].isEmpty() ? 0 : 1;
            right += !found[row].isEmpty() && found[row].equals(id) ? 1 : 0;
        }
        Report.say("persons", persons);
        Report.say("precision", right / (double) identified);
        Report.say("recall", right / (double) known);
        Report.say("f1", 2.0 * right / (identified + known));
    }
}

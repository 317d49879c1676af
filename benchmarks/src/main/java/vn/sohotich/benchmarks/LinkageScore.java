package vn.sohotich.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.benchmarks.LinkageFixtures.Truth;
import vn.sohotich.linkage.MatchRow;

/** Counts of right and wrong decisions for one role. */
final class LinkageScore {
    private int people;
    private int identified;
    private int identifiedRightly;
    private int identifiable;
    private int rightOutcome;
    private int rightFields;
    private final Map<String, Integer> confusions = new TreeMap<>();

    /** Counts one row; false when identity, outcome or fields are wrong. */
    boolean add(Truth truth, MatchRow row) {
        people++;
        boolean linked = !row.personalId().isEmpty();
        boolean rightPerson = linked && row.personalId().equals(truth.personalId());
        boolean rightClass = row.outcome().name().equals(truth.outcome());
        identified += linked ? 1 : 0;
        identifiedRightly += rightPerson ? 1 : 0;
        identifiable += truth.personalId().isEmpty() ? 0 : 1;
        rightOutcome += rightClass ? 1 : 0;
        boolean sameFields = truth.personalId().isEmpty() || truth.differs().equals(row.differs());
        rightFields += sameFields ? 1 : 0;
        boolean right =
                rightClass && sameFields && (rightPerson || truth.personalId().isEmpty());
        if (!right) {
            String kind = linked && !rightPerson ? " wrong person" : "";
            confusions.merge(truth.outcome() + " -> " + row.outcome() + kind, 1, Integer::sum);
        }
        return right;
    }

    void print(String name, PrintStream out) {
        double precision = share(identifiedRightly, identified);
        double recall = share(identifiedRightly, identifiable);
        out.printf(
                Locale.ROOT,
                "%-16s %6d people  precision %.5f  recall %.5f  F1 %.5f  outcome right %.4f  fields right %.4f%n",
                name,
                people,
                precision,
                recall,
                2 * precision * recall / Math.max(precision + recall, 1e-9),
                share(rightOutcome, people),
                share(rightFields, people));
        confusions.forEach((kind, count) -> out.printf("    %5d  %s%n", count, kind));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}

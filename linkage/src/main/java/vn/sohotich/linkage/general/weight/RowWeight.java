package vn.sohotich.linkage.general.weight;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;

/** Match weights of pairs of rows in bits: log2(m/u) of each field's level, and the prior. Safe for several threads. */
public final class RowWeight {
    private static final double LOG_2 = Math.log(2);

    private final ListPair lists;
    private final LevelChances m;
    private final ValueChances u;
    private final double prior;

    RowWeight(ListPair lists, LevelChances m, ValueChances u, double prior) {
        this.lists = lists;
        this.m = m;
        this.u = u;
        this.prior = prior;
    }

    /** The same weights with another prior, in bits. */
    public RowWeight withPrior(double bits) {
        return new RowWeight(lists, m, u, bits);
    }

    public double prior() {
        return prior;
    }

    /** The weight of the evidence alone, without the prior. */
    public double evidence(long levels, int left, int right) {
        double ratio = 1;
        for (int field = 0; field < lists.mapping().fields().size(); field++) {
            int level = PairComparator.level(levels, field);
            if (level != 0) {
                ratio *= m.of(field, level) / u.of(field, level, left, right);
            }
        }
        return Math.log(ratio) / LOG_2;
    }

    /** Why a pair has its weight: the prior first, then one step for each field that both rows have. */
    public Explanation explain(long levels, int left, int right, List<String> rules) {
        var steps = new ArrayList<WeightStep>();
        steps.add(new WeightStep("prior", "prior", prior));
        double total = prior;
        List<MappedField> fields = lists.mapping().fields();
        for (int field = 0; field < fields.size(); field++) {
            int level = PairComparator.level(levels, field);
            if (level != 0) {
                double weight = Math.log(m.of(field, level) / u.of(field, level, left, right)) / LOG_2;
                steps.add(new WeightStep(
                        fields.get(field).name(), fields.get(field).kind().levelCode(level), weight));
                total += weight;
            }
        }
        return new Explanation(steps, total, rules);
    }
}

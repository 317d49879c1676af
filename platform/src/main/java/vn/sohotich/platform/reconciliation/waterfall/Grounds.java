package vn.sohotich.platform.reconciliation.waterfall;

import java.util.List;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.WeightStep;

/**
 * What is kept of a compared pair: the match weights in bits, first the prior, that sum to the total, and the codes of the
 * blocking rules that brought the two together.
 */
public record Grounds(double total, List<WeightStep> steps, List<String> rules) {
    public Grounds {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    public static Grounds of(Explanation explanation) {
        return new Grounds(explanation.total(), explanation.steps(), explanation.blockingRules());
    }

    /** The grounds of a finding from before totals and rules were kept. */
    public static Grounds ofSteps(List<WeightStep> steps) {
        return new Grounds(steps.stream().mapToDouble(WeightStep::weight).sum(), steps, List.of());
    }
}

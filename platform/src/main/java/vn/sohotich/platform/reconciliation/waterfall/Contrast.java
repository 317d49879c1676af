package vn.sohotich.platform.reconciliation.waterfall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.decision.WeightStep;

/** One comparison of two candidates of the same person; a comparison that one of them lacks counts as missing, 0 points. */
record Contrast(WeightStep first, WeightStep other) {
    private static final double NOTHING = 0.05;

    static List<Contrast> all(Grounds first, Grounds other) {
        Map<String, WeightStep> ofFirst = byComparison(first);
        Map<String, WeightStep> ofOther = byComparison(other);
        var comparisons = new LinkedHashSet<>(ofFirst.keySet());
        comparisons.addAll(ofOther.keySet());
        var contrasts = new ArrayList<Contrast>();
        for (String comparison : comparisons) {
            var missing = new WeightStep(comparison, "missing", 0);
            contrasts.add(
                    new Contrast(ofFirst.getOrDefault(comparison, missing), ofOther.getOrDefault(comparison, missing)));
        }
        return contrasts;
    }

    private static Map<String, WeightStep> byComparison(Grounds grounds) {
        var steps = new LinkedHashMap<String, WeightStep>();
        grounds.steps().forEach(step -> steps.putIfAbsent(step.comparison(), step));
        return steps;
    }

    /** What the other one loses or wins by this comparison. */
    WeightStep distance() {
        return new WeightStep(other.comparison(), other.level(), other.weight() - first.weight());
    }

    boolean sameLevel() {
        return first.level().equals(other.level());
    }

    /** Both agree with the book here and neither is ahead. */
    boolean bothAgree() {
        boolean agrees = first.weight() > NOTHING && other.weight() > NOTHING;
        return sameLevel() && agrees && Math.abs(other.weight() - first.weight()) < NOTHING;
    }
}

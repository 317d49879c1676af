package vn.sohotich.linkage.decision;

import java.util.List;

/**
 * Why a pair has its score: the match weights, first the prior, that sum to {@link #total}, and the names of the blocking
 * rules that brought the pair together.
 */
public record Explanation(List<WeightStep> steps, double total, List<String> blockingRules) {
    public Explanation {
        steps = List.copyOf(steps);
        blockingRules = List.copyOf(blockingRules);
    }

    /** The explanation of a look-up without any candidate. */
    public static Explanation none() {
        return new Explanation(List.of(), 0, List.of());
    }
}

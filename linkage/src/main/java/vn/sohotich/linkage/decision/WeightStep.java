package vn.sohotich.linkage.decision;

/**
 * One step of the waterfall: what was compared, the level reached and the match weight in bits. The codes are keys for
 * words in message bundles, for example {@code name} and {@code same}.
 */
public record WeightStep(String comparison, String level, double weight) {}

package vn.sohotich.linkage.model;

/**
 * The Fellegi-Sunter model of one register: m probabilities per comparison level, term frequencies that give the u
 * probabilities, and the share of sought persons who are registered at all. Within one version scores never change.
 */
public record LinkageModel(
        String version, double registeredShare, MatchChances chances, RegisterStatistics statistics) {
    private static final double STANDARD_SHARE = 0.85;

    /** The shipped m probabilities over the term frequencies of a register. */
    public static LinkageModel standard(RegisterStatistics statistics) {
        return new LinkageModel("standard-2", STANDARD_SHARE, MatchChances.standard(), statistics);
    }

    /** Prior match weight in bits: the odds that one registered person, before any look, is the sought one. */
    public double priorWeight() {
        double odds = registeredShare / (1 - registeredShare) / statistics.population();
        return Math.log(odds) / Math.log(2);
    }
}

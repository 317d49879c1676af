package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.Outcome;

/**
 * The thresholds on probability that turn candidates into an outcome. They are fixed beforehand: a link is made when it is
 * likelier than {@link #link}, persons that cannot be separated are ambiguous when one of them is likelier than none.
 */
public record DecisionRule(double link, double any) {
    /** Thresholds used when a province has not set others. */
    public static DecisionRule standard() {
        return new DecisionRule(0.9, 0.5);
    }

    Outcome outcome(Ranking ranking, FieldComparisons fields) {
        if (ranking.probability(0) >= link) {
            return fields.anyDifferent() ? Outcome.INCONSISTENT : Outcome.CONSISTENT;
        }
        return ranking.probabilityOfAny() >= any ? Outcome.AMBIGUOUS : Outcome.NOT_FOUND;
    }
}

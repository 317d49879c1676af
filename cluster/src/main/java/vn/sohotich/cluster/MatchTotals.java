package vn.sohotich.cluster;

import java.util.Map;
import vn.sohotich.linkage.Outcome;

/**
 * What a job went through: how many people and records, how many persons of records had each outcome, and how many people
 * are the child of several records.
 */
public record MatchTotals(long people, long records, Map<Outcome, Long> outcomes, long conflicts) {
    public MatchTotals {
        outcomes = Map.copyOf(outcomes);
    }
}

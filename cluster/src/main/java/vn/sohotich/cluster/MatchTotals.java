package vn.sohotich.cluster;

import java.util.Map;
import vn.sohotich.linkage.Outcome;

/** What a job went through: how many people and records, and how many persons of records had each outcome. */
public record MatchTotals(long people, long records, Map<Outcome, Long> outcomes) {
    public MatchTotals {
        outcomes = Map.copyOf(outcomes);
    }
}

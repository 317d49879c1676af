package vn.sohotich.linkage.general;

import java.util.List;

/** What a run did: pairs compared, links, rows left for a person to look at, and what each blocking rule was good for. */
public record LinkSummary(long pairs, long links, long unsure, double prior, List<RuleUse> rules) {
    public LinkSummary {
        rules = List.copyOf(rules);
    }

    /** The pairs that a rule brought, how many of them became links, and how many links no other rule brought. */
    public record RuleUse(String rule, long pairs, long links, long alone) {}
}

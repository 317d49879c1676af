package vn.sohotich.linkage.pairing;

import vn.sohotich.linkage.blocking.BlockingRule;

/** One blocking key of a person with the rule that made it: pairs that share a key are compared. */
public record RuleKey(BlockingRule rule, long key) {}

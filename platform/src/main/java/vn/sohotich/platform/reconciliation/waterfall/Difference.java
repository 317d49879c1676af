package vn.sohotich.platform.reconciliation.waterfall;

/** Where the second best stands otherwise than the best: both levels in words and the points that this costs or brings. */
public record Difference(String label, String first, String second, String points) {}

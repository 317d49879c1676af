package vn.sohotich.platform.reconciliation.model;

/** What a version was estimated from: counts and versions only. */
public record ModelSample(
        int records, int persons, int labelled, int units, long registerVersion, String startedFrom) {}

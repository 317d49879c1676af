package vn.sohotich.platform.reconciliation.model;

/** Where a model version stands: never used yet, used by look-ups now, or used before. */
public enum ModelState {
    PROPOSED,
    ACTIVE,
    FORMER
}

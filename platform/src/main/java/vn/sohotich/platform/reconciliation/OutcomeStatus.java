package vn.sohotich.platform.reconciliation;

/** Who stands behind an outcome: the engine, or a person whose decision outranks the engine until it is retracted. */
public enum OutcomeStatus {
    INFERRED,
    ASSERTED,
    RETRACTED
}

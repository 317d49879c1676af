package vn.sohotich.linkage.comparison;

/** Whether the register ties the candidate to the person found for another role of the same record. */
public enum KinLevel {
    MISSING,
    CONFIRMED,
    /** The register names somebody else as mother, father or spouse of the person found. */
    CONTRADICTED
}

package vn.sohotich.linkage.personalid;

/** What had to be repaired to read a personal identification number. */
public enum IdRepair {
    NONE,
    LEADING_ZERO,
    DECIMAL,
    DECIMAL_AND_LEADING_ZERO
}

package vn.sohotich.linkage.comparison;

/** Whether two coded values agree, as sex or ethnic group. */
public enum Agreement {
    MISSING,
    SAME,
    DIFFERENT
}

package vn.sohotich.linkage.date;

/** How much of a date the book carries, from coarse to fine. */
public enum DatePrecision {
    YEAR,
    MONTH,
    DAY
}

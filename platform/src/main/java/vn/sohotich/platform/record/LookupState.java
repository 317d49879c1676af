package vn.sohotich.platform.record;

/** The worst outcome among the people of a record after the look-up in the population register. */
public enum LookupState {
    PENDING,
    CONSISTENT,
    INCONSISTENT,
    AMBIGUOUS,
    NOT_FOUND
}

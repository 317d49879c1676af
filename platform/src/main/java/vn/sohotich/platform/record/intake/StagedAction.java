package vn.sohotich.platform.record.intake;

/** What applying an import would do with one of its rows. */
public enum StagedAction {
    CREATE,
    CHANGE,
    SAME,
    REFUSED
}

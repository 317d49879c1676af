package vn.sohotich.platform.duplicate;

/** Where a doubt stands. Whatever a person decided stays until one of the two records changes. */
public enum DoubtState {
    OPEN,
    /** It is so: one of the records is right, the other is to be mended or left where it is. */
    CONFIRMED,
    /** It is not so, for a reason. */
    DISMISSED;

    public String titleKey() {
        return "duplicate.state." + name();
    }
}

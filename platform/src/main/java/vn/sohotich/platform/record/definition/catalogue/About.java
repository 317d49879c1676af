package vn.sohotich.platform.record.definition.catalogue;

/** What a finding is about, from the delivery as a whole down to one cell. */
public enum About {
    /** What was delivered together: an import, a load, a set of files with its declared counts. */
    BATCH,
    /** The file as such: its format, its size, whether it can be opened. */
    FILE,
    /** Sheets, header and columns of a workbook. */
    WORKBOOK,
    /** A register book as a whole, judged over all its entries. */
    BOOK,
    /** One entry: several of its fields against each other, or against another entry. */
    ROW,
    /** One value. */
    CELL,
    /** A person in a role, or a citizen in several records. */
    PERSON,
    /** A page scan or the archive that carries it. */
    SCAN;

    /** Message key of its name. */
    public String key() {
        return "about." + name();
    }
}

package vn.sohotich.platform.population.load;

/** Something to tell about one row of an extract: why it was kept out, or what was repaired; the column is a header. */
record RowFinding(String code, String column, boolean refused) {
    static RowFinding refused(String code, ExtractColumn column) {
        return new RowFinding(code, column.header(), true);
    }

    static RowFinding note(String code, ExtractColumn column) {
        return new RowFinding(code, column.header(), false);
    }

    /** The form in which the finding waits in the staging table. */
    String packed() {
        return code + ":" + column;
    }
}

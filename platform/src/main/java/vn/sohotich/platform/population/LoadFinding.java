package vn.sohotich.platform.population;

/** What a load has to tell about one row of its file: kept out, or repaired and kept; never the value itself. */
public record LoadFinding(long row, String code, String column, boolean refused) {}

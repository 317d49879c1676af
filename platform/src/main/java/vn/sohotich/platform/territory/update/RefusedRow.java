package vn.sohotich.platform.territory.update;

/** A row that can't be taken, and why: words under {@code units.refused.<code>} with the value. */
public record RefusedRow(int row, String code, String value) {}

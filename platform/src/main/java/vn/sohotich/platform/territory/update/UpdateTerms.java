package vn.sohotich.platform.territory.update;

import java.time.LocalDate;

/**
 * How a file is meant: since when what it says is valid, where a row says nothing itself, and whether it lists all units
 * of its levels in its provinces, so that a unit that is not in it has ended.
 */
public record UpdateTerms(LocalDate from, boolean complete) {}

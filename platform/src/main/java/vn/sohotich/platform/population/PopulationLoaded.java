package vn.sohotich.platform.population;

/** A load has changed the register: {@code changed} people are new or different in this version. */
public record PopulationLoaded(long loadNo, long changed, String actor) {}

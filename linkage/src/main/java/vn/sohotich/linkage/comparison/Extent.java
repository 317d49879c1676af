package vn.sohotich.linkage.comparison;

/** How far the values of a pair agree, see {@link ComparedPair#extent}. */
public enum Extent {
    PARTLY,
    /**
     * Name and date of birth agree, while place or family do not, or are unknown; or there is no date of birth, and name, place
     * and family agree.
     */
    AS_PERSONS,
    THROUGHOUT
}

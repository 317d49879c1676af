package vn.sohotich.linkage.comparison;

import vn.sohotich.linkage.cleaning.Place;

/** How the book's place compares with a place of the register, best first. */
public enum PlaceLevel {
    MISSING,
    SAME_COMMUNE,
    /** A commune of that name elsewhere, or the same one after units were merged. */
    COMMUNE_NAME,
    SAME_DISTRICT,
    SAME_PROVINCE,
    DIFFERENT;

    public static PlaceLevel of(Place left, Place right) {
        if (left.isEmpty() || right.isEmpty()) {
            return MISSING;
        }
        boolean province = left.province() == right.province();
        boolean district = left.district() == right.district() && left.district() != 0;
        if (left.commune() == right.commune()) {
            boolean unknown = left.province() == 0 || right.province() == 0;
            return province || district || unknown ? SAME_COMMUNE : COMMUNE_NAME;
        }
        return district ? SAME_DISTRICT : province && left.province() != 0 ? SAME_PROVINCE : DIFFERENT;
    }

    /** The better of two levels; a missing place never beats a known one. */
    public PlaceLevel orBetter(PlaceLevel other) {
        if (this == MISSING || other == MISSING) {
            return this == MISSING ? other : this;
        }
        return compareTo(other) <= 0 ? this : other;
    }
}

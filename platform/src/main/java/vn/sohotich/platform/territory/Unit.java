package vn.sohotich.platform.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit (đơn vị hành chính) under one code for one stretch of time. Codes are used again with another
 * meaning (15 was Yên Bái and is Lào Cai since 1 July 2025), so a code alone does not name a unit for ever; both dates
 * are inclusive.
 */
public record Unit(
        String code,
        String name,
        UnitLevel level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean isValid(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    boolean overlaps(Unit other) {
        return (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }
}

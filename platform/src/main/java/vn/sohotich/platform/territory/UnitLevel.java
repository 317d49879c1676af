package vn.sohotich.platform.territory;

import java.util.Locale;

/** The levels of administrative units; districts ended on 30 June 2025 and stand only in older books. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public String key() {
        return "territory.level." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.sohotich.platform.exchange.importing;

import java.util.Locale;

/** Where an import stands. */
public enum BatchStatus {
    READING,
    /** No layout fits: a person maps the columns. */
    UNMAPPED,
    READY,
    APPLYING,
    APPLIED,
    CANCELLED,
    REFUSED;

    public boolean isRunning() {
        return this == READING || this == APPLYING;
    }

    /** Whether the columns of the file may be mapped: nothing of it has taken effect. */
    public boolean isMappable() {
        return this == UNMAPPED || this == READY || this == REFUSED;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "import.status." + name().toLowerCase(Locale.ROOT);
    }
}

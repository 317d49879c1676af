package vn.sohotich.platform.exchange.importing;

import java.util.Locale;

/** Where an import stands. */
public enum BatchStatus {
    READING,
    READY,
    APPLYING,
    APPLIED,
    CANCELLED,
    REFUSED;

    public boolean isRunning() {
        return this == READING || this == APPLYING;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "import.status." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.sohotich.platform.exchange.importing;

import java.util.Locale;

/** Where an import stands. */
public enum BatchStatus {
    READING,
    READY,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    CANCELLED,
    REFUSED;

    public boolean isRunning() {
        return this == READING || this == APPLYING || this == UNDOING;
    }

    /** Whether its rows can be looked at. */
    public boolean isShown() {
        return this == READY || this == APPLIED || this == UNDONE;
    }

    /** Whether it is being written into the books or taken out of them. */
    public boolean isTakingEffect() {
        return this == APPLYING || this == UNDOING;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "import.status." + name().toLowerCase(Locale.ROOT);
    }
}

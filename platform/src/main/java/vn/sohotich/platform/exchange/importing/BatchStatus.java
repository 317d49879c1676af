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

    /** Whether the columns of the file may be mapped: nothing of it has taken effect. */
    public boolean isMappable() {
        return this == UNMAPPED || this == READY || this == REFUSED;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "import.status." + name().toLowerCase(Locale.ROOT);
    }
}

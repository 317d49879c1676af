package vn.sohotich.platform.work;

import java.util.Locale;

/** Where a piece of work stands; {@code FAILED} means a fault of ours, {@code REFUSED} a reason that can be mended. */
public enum WorkStatus {
    WAITING,
    RUNNING,
    DONE,
    REFUSED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "work.status." + name().toLowerCase(Locale.ROOT);
    }
}

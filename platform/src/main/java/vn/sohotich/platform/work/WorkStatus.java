package vn.sohotich.platform.work;

import java.util.Locale;

/** Where a piece of work stands; {@code FAILED} means a fault of ours, {@code REFUSED} a reason that can be mended. */
public enum WorkStatus {
    WAITING,
    RUNNING,
    /** Left at a safe point until somebody resumes or stops it; a restart changes nothing about that. */
    PAUSED,
    DONE,
    REFUSED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING && this != PAUSED;
    }

    /** Key of the word shown for it. */
    public String key() {
        return "work.status." + name().toLowerCase(Locale.ROOT);
    }
}

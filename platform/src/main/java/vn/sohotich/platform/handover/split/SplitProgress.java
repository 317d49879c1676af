package vn.sohotich.platform.handover.split;

/** Hears how far a split is. */
public interface SplitProgress {

    /** For whom nobody waits. */
    SplitProgress NONE = new SplitProgress() {
        @Override
        public void begin(String phase, long size) {}

        @Override
        public void at(long done, long total) {}

        @Override
        public void replacedDraft() {}
    };

    /** A phase begins: {@code split-read} or {@code split-write}; {@code size} is 0 when that is not known. */
    void begin(String phase, long size);

    /** So many rows of the phase are done; {@code total} as well as is known, or 0. */
    void at(long done, long total);

    /** The draft of an earlier run that was interrupted lay here and is replaced. */
    void replacedDraft();
}

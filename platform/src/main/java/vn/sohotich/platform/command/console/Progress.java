package vn.sohotich.platform.command.console;

/** Hears which phase of a long command begins and how far the phase is. */
public interface Progress {

    /** For whom nobody waits. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String phase, long size) {}

        @Override
        public void at(long done, long total) {}
    };

    /** How many rows there will be when so many filled this share of their file; 0 when the share is not known. */
    static long expected(long rows, double share) {
        return share > 0 && share <= 1 ? Math.round(rows / share) : 0;
    }

    /** A phase begins; {@code size} is how much there is to do, 0 when that is not known or not worth telling. */
    void begin(String phase, long size);

    /** So many rows of the phase are done; {@code total} is how many there will be, as well as is known, or 0. */
    void at(long done, long total);
}

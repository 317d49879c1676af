package vn.sohotich.cluster;

/** Hears how far a job is. */
@FunctionalInterface
public interface Steps {
    /** A step begins; the number says how much there is to do, 0 where that is not known. */
    void begin(String step, long size);
}

package vn.sohotich.platform.record.intake;

/** Is told by a long act how far it is, and may stop it: what is stopped leaves nothing behind. */
@FunctionalInterface
public interface Oversight {
    /** Nobody watches and nobody stops. */
    Oversight NONE = (done, total) -> true;

    /** False when the act is to be stopped. */
    boolean goesOn(long done, long total);
}

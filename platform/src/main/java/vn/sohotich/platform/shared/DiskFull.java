package vn.sohotich.platform.shared;

import java.io.IOException;

/** Tells a full disk from other faults of reading and writing, so that people are told what to do. */
public final class DiskFull {
    private static final String SAID = "No space left on device";

    private DiskFull() {}

    /** Whether the fault, or what caused it, is a disk without room. */
    public static boolean caused(Throwable fault) {
        boolean here = fault instanceof IOException
                && String.valueOf(fault.getMessage()).contains(SAID);
        Throwable cause = fault.getCause();
        return here || (cause != null && cause != fault && caused(cause));
    }
}

package vn.sohotich.platform.shared.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much of the machine's memory the own PostgreSQL keeps pages in: an eighth, 256 MB at least and 4 GB at most. What is
 * not used is not taken.
 */
record ServerMemory(long machineBytes) {
    private static final long MEGABYTE = 1 << 20;
    private static final int PART = 8;
    private static final long LEAST = 256;
    private static final long MOST = 4096;

    static ServerMemory ofThisMachine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? new ServerMemory(machine.getTotalMemorySize())
                : new ServerMemory(0);
    }

    /** The value of {@code shared_buffers}. */
    String sharedBuffers() {
        return Math.clamp(machineBytes / MEGABYTE / PART, LEAST, MOST) + "MB";
    }
}

package vn.sohotich.benchmarks.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The pace of a walk by the clock and by the processor time that the program and its database took. A stretch in which the
 * whole program was kept from running is taken off the clock, for it says nothing about the walk.
 */
final class Pace {
    private static final double STOPPED = 3;

    private final long start = System.nanoTime();
    private final ProcessHandle database;
    private final double javaBefore = cpu(ProcessHandle.current());
    private final double databaseBefore;
    private double stopped;
    private double lastTick;
    private double since;
    private long before;

    /** {@code data} is the data folder of the program, where its database tells its process. */
    Pace(Path data) throws IOException {
        Path file = data.resolve("postgres").resolve("postmaster.pid");
        database = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
        databaseBefore = databaseCpu();
    }

    /** To be called several times a second. */
    void tick() {
        double now = (System.nanoTime() - start) / 1e9;
        if (now - lastTick > STOPPED) {
            stopped += now - lastTick;
        }
        lastTick = now;
    }

    /** Prints the pace since the last time and since the start. */
    void print(long done) {
        double now = (System.nanoTime() - start) / 1e9 - stopped;
        System.out.printf(
                "%,10d records  %7.1f s (and %.0f s stopped)  stretch %,6.0f/s  whole %,6.0f/s"
                        + "  processor: program %.0f s, database %.0f s%n",
                done,
                now,
                stopped,
                (done - before) / (now - since),
                done / now,
                cpu(ProcessHandle.current()) - javaBefore,
                databaseCpu() - databaseBefore);
        since = now;
        before = done;
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
    }

    /** Of the server and those of its processes that still run. */
    private double databaseCpu() {
        return cpu(database) + database.descendants().mapToDouble(Pace::cpu).sum();
    }
}

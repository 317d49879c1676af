package vn.sohotich.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What one side of a comparison says to the program that started it: lines of a name and a number. */
public final class Report {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Report() {}

    public static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.6f%n", name, value);
    }

    /** Tells the most memory that this process ever had (VmHWM), in GiB; nothing where the system does not say. */
    public static void memory() {
        if (!Files.exists(STATUS)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    say("memory", Long.parseLong(line.replaceAll("\\D", "")) / 1024.0 / 1024.0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor seconds that this process has used so far. */
    public static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(0.0);
    }
}

package vn.sohotich.cluster;

import java.util.HashMap;
import java.util.Map;

/**
 * What a job reads and writes. People and records are paths that Spark understands: files or folders of lines, compressed
 * or not. The result is one file, or a folder of parts when the path names a file system, as {@code hdfs://}.
 *
 * @param partitions into how many tasks each step is cut
 * @param chunk how many records are looked up together, so that candidates that they share travel once
 */
public record MatchSettings(String people, String records, String out, int partitions, int chunk) {
    static final int CHUNK = 2_048;
    private static final int TASKS_PER_CORE = 4;

    public MatchSettings {
        if (partitions < 1 || chunk < 1) {
            throw new IllegalArgumentException("a job needs partitions and records to look up");
        }
    }

    /** Reads {@code --name value} pairs; what is not given has a value that suits the number of cores. */
    static MatchSettings of(String[] arguments, int cores) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        String partitions = given.getOrDefault("--partitions", "");
        String chunk = given.getOrDefault("--chunk", "");
        return new MatchSettings(
                required(given, "--people"),
                required(given, "--records"),
                required(given, "--out"),
                partitions.isEmpty() ? cores * TASKS_PER_CORE : Integer.parseInt(partitions),
                chunk.isEmpty() ? CHUNK : Integer.parseInt(chunk));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing " + name);
        }
        return value;
    }

    /** Whether the result is a folder of parts in another file system. */
    boolean isResultInParts() {
        return out.contains("://");
    }
}

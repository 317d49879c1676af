package vn.sohotich.platform.command.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.command.console.Progress;

/** The driver of a Spark job: a process of its own that says in words of one line each how far it is and what it found. */
public final class ClusterDriver {
    private final Path jar;
    private final String master;
    private final List<String> options;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long people;
    private long records;
    private long conflicts;
    private boolean done;
    private String fault = "driver";

    /** The driver in a jar, on a master, with options of the Java machine. */
    public ClusterDriver(Path jar, String master, List<String> options) {
        this.jar = jar;
        this.master = master;
        this.options = List.copyOf(options);
    }

    Matching.Result run(Path peopleLines, Path recordLines, Path out, Path local, Progress progress)
            throws IOException {
        Process process = new ProcessBuilder(command(peopleLines, recordLines, out, local))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line.split(" ", -1), progress);
            }
            int code = process.waitFor();
            return done && code == 0
                    ? new Matching.Result.Matched(people, records, outcomes, conflicts, null)
                    : new Matching.Result.Failed(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Matching.Result.Failed("interrupted");
        } finally {
            process.destroy();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private List<String> command(Path peopleLines, Path recordLines, Path out, Path local) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:MaxRAMPercentage=50");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dfile.encoding=UTF-8");
        if (master.startsWith("local")) {
            command.add("-Dspark.local.dir=" + local.toAbsolutePath());
        } else {
            command.add("-Dspark.jars=" + jar.toAbsolutePath());
        }
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--master", master));
        command.addAll(List.of("--people", peopleLines.toAbsolutePath().toString()));
        command.addAll(List.of("--records", recordLines.toAbsolutePath().toString()));
        command.addAll(List.of("--out", out.toAbsolutePath().toString()));
        return command;
    }

    private void hear(String[] words, Progress progress) {
        switch (words[0]) {
            case "step" -> progress.begin("cluster." + words[1], Long.parseLong(words[2]));
            case "people" -> people = Long.parseLong(words[1]);
            case "records" -> records = Long.parseLong(words[1]);
            case "conflicts" -> conflicts = Long.parseLong(words[1]);
            case "outcome" -> outcomes.put(Outcome.valueOf(words[1]), Long.parseLong(words[2]));
            case "unusable", "fault" -> fault = String.join(" ", words);
            case "done" -> done = true;
            default -> {}
        }
    }
}

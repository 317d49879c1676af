package vn.sohotich.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one side of a comparison in a process of its own and hears the {@code name value} lines that it prints. */
public final class SideProcess {
    /** The flags of {@code ./sohotich match}, unless {@code -DsideOptions=…} gives others. */
    private static final String OPTIONS = "-Xmx3g -Xmn300m -XX:+UseParallelGC -XX:+UseTransparentHugePages"
            + " -XX:LoopUnrollLimit=8 -XX:-PartialPeelLoop -XX:-LoopUnswitching"
            + " -XX:InlineSmallCode=1200 -XX:MaxInlineLevel=8 -XX:Tier4BackEdgeThreshold=1000000";

    private SideProcess() {}

    /** Our engine over a folder: {@code children} alone as the peer, or whole {@code families}. */
    public static Map<String, Double> ours(String folder, String what) throws IOException, InterruptedException {
        return run(List.of(System.getProperty("sideOptions", OPTIONS).split(" ")), LinkageSide.class, folder, what);
    }

    /** Runs a program of this build with flags of the Java machine. */
    public static Map<String, Double> run(List<String> flags, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new HashMap<String, Double>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                said.put(words[0], Double.parseDouble(words[1]));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + process.exitValue());
        }
        return said;
    }
}

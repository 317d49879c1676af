package vn.sohotich.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the DuckDB peer and our engine one after the other on one folder of fixtures, each in a process of its own, and
 * prints their times, memory and accuracy side by side. Usage: LinkagePeer DIR. {@code -DsideOptions=…} changes the flags of
 * our process; the peer's is started without any.
 */
public final class LinkagePeer {
    private static final String ROW = "%-34s %8s %8s %8s %8s %11s %9s %9s %9s %9s%n";
    private static final String SIDE_OPTIONS = "-Xmx3g -XX:+UseParallelGC -XX:+UseTransparentHugePages";

    private LinkagePeer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String folder = Path.of(arguments[0]).toAbsolutePath().toString();
        String[] options = System.getProperty("sideOptions", SIDE_OPTIONS).split(" ");
        Map<String, Double> peer = run(new String[0], "peer.DuckPeer", folder);
        Map<String, Double> children = run(options, "peer.LinkageSide", folder, "children");
        Map<String, Double> families = run(options, "peer.LinkageSide", folder, "families");
        System.out.printf(
                ROW, "", "load s", "link s", "total s", "GiB", "pairs", "precision", "recall", "F1", "best F1");
        print("peer: Splink's method on DuckDB", peer);
        print("ours: children only, as the peer", children);
        print("ours: child, mother and father", families);
        System.out.printf(
                Locale.ROOT,
                "children only to peer: link time %.3f, load and link %.3f, memory %.2f; F1 %+.4f against its best%n",
                said(children, "link") / said(peer, "link"),
                total(children) / total(peer),
                said(children, "memory") / said(peer, "memory"),
                said(children, "f1") - said(peer, "best-f1"));
    }

    private static double total(Map<String, Double> side) {
        return said(side, "load") + said(side, "link");
    }

    private static void print(String name, Map<String, Double> side) {
        System.out.printf(
                ROW,
                name,
                number("%.1f", said(side, "load")),
                number("%.1f", said(side, "link")),
                number("%.1f", total(side)),
                number("%.2f", said(side, "memory")),
                number("%,.0f", said(side, "pairs")),
                number("%.4f", said(side, "precision")),
                number("%.4f", said(side, "recall")),
                number("%.4f", said(side, "f1")),
                side.containsKey("best-f1") ? number("%.4f", said(side, "best-f1")) : "");
    }

    private static double said(Map<String, Double> side, String name) {
        return side.getOrDefault(name, Double.NaN);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static Map<String, Double> run(String[] options, String program, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(LinkagePeer.class.getPackageName() + "." + program);
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
            throw new IllegalStateException(program + " ended with " + process.exitValue());
        }
        return said;
    }
}

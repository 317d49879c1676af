package vn.sohotich.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.benchmarks.peer.SideProcess;

/**
 * Shows how the time of a look-up grows from 0.2 to 2 million people with 45 records per hundred of them, and what crowding
 * does: a third of the largest set in one commune, all called Nguyễn. Usage: LinkageGrowth FOLDER [RUNS]. Sets that are not
 * there are made; of several runs the quickest counts.
 */
public final class LinkageGrowth {
    private static final int[] PEOPLE = {200_000, 500_000, 1_000_000, 2_000_000};
    private static final String ROW = "%-24s %10s %8s %8s %14s %10s %8s %8s%n";

    private final Path folder;
    private final int runs;

    private LinkageGrowth(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new LinkageGrowth(Path.of(arguments[0]).toAbsolutePath(), runs).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(ROW, "", "records", "load s", "link s", "us per record", "growth", "GiB", "F1");
        double first = 0;
        for (int people : PEOPLE) {
            first = print(String.format(Locale.ROOT, "%,d people", people), side(people, 0), first);
        }
        print("the largest, crowded", side(PEOPLE[PEOPLE.length - 1], 0.33), first);
    }

    /** Prints a line; returns the time per record that growth is measured against, for the first line its own. */
    private static double print(String name, Map<String, Double> side, double first) {
        double each = side.getOrDefault("link", 0.0) / side.getOrDefault("persons", 1.0) * 1e6;
        System.out.printf(
                ROW,
                name,
                number("%,.0f", side.getOrDefault("persons", 0.0)),
                number("%.1f", side.getOrDefault("load", 0.0)),
                number("%.2f", side.getOrDefault("link", 0.0)),
                number("%.2f", each),
                number("%.2f", first == 0 ? 1 : each / first),
                number("%.2f", side.getOrDefault("memory", 0.0)),
                number("%.4f", side.getOrDefault("f1", 0.0)));
        return first == 0 ? each : first;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private Map<String, Double> side(int people, double crowd) throws IOException, InterruptedException {
        Path set = folder.resolve(people + (crowd > 0 ? "-crowded" : ""));
        if (!Files.exists(set.resolve("truth.csv"))) {
            SideProcess.run(
                    List.of("-Xmx6g"),
                    LinkageGenerator.class,
                    set.toString(),
                    Integer.toString(people),
                    Integer.toString(people * 45 / 100),
                    "41",
                    "2",
                    Double.toString(crowd));
        }
        var sides = new ArrayList<Map<String, Double>>();
        for (int run = 0; run < runs; run++) {
            sides.add(SideProcess.ours(set.toString(), "children"));
        }
        return sides.stream()
                .min((left, right) -> Double.compare(left.getOrDefault("link", 0.0), right.getOrDefault("link", 0.0)))
                .orElseThrow();
    }
}

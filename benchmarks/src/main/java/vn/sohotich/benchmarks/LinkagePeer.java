package vn.sohotich.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.benchmarks.peer.DuckPeer;
import vn.sohotich.benchmarks.peer.SideProcess;

/**
 * Runs the DuckDB peer and our engine one after the other on one folder of fixtures, each in a process of its own, and
 * prints their times, memory and accuracy side by side. Usage: LinkagePeer DIR. {@code -DsideOptions=…} changes the flags of
 * our process, which are those of {@code ./sohotich match}; the peer's is started without any.
 */
public final class LinkagePeer {
    private static final String ROW = "%-34s %8s %8s %8s %8s %11s %9s %9s %9s %9s%n";

    private LinkagePeer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String folder = Path.of(arguments[0]).toAbsolutePath().toString();
        Map<String, Double> peer = SideProcess.run(List.of(), DuckPeer.class, folder);
        Map<String, Double> children = SideProcess.ours(folder, "children");
        Map<String, Double> families = SideProcess.ours(folder, "families");
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
}

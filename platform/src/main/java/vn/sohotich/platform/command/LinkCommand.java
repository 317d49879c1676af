package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.LinkSummary;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.command.link.Linking;
import vn.sohotich.platform.command.link.MappingFile;

/** Links any two lists, or finds the duplicates within one, by a declared field mapping. */
@Command(name = "link")
final class LinkCommand implements Callable<Integer>, Linking.Progress {

    private static final long EVERY = 250_000;
    private static final int STEPS = 10;

    private final Console console;
    private final Clock clock;
    private long step;

    @Option(names = "--mapping", required = true)
    private Path mapping = Path.of("");

    @Option(names = "--left")
    private @Nullable Path left;

    @Option(names = "--right")
    private @Nullable Path right;

    @Option(names = "--dedupe")
    private @Nullable Path dedupe;

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--review")
    private @Nullable Path review;

    LinkCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path first = dedupe == null ? left : dedupe;
        boolean twoLists = dedupe == null && right != null;
        boolean oneList = dedupe != null && left == null && right == null;
        if (first == null || twoLists == oneList) {
            console.remark("link.which-files");
            console.remark("usage.see-help", "help link");
            return ExitCode.WRONG_USAGE;
        }
        Path clash = clash(first);
        if (clash != null) {
            console.remark("output.same", clash);
            return ExitCode.WRONG_USAGE;
        }
        return switch (MappingFile.read(mapping)) {
            case MappingFile.Outcome.Refused refused -> console.refuse("link", mapping, refused.refusal());
            case MappingFile.Outcome.Mapped mapped -> link(mapped.mapping(), first);
        };
    }

    /** An output that would replace something that is read, or the other output. */
    private @Nullable Path clash(Path first) throws IOException {
        List<Path> taken = new ArrayList<>(List.of(mapping, first));
        if (right != null) {
            taken.add(right);
        }
        for (Path output : review == null ? List.of(out) : List.of(out, review)) {
            for (Path input : taken) {
                boolean same = output.toAbsolutePath()
                        .normalize()
                        .equals(input.toAbsolutePath().normalize());
                if (same || (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input))) {
                    return output;
                }
            }
            taken.add(output);
        }
        return null;
    }

    private int link(FieldMapping fields, Path first) throws IOException {
        return switch (new Linking(fields, clock, this).run(first, right, out, review)) {
            case Linking.Result.Unreadable unreadable ->
                console.refuse("link", unreadable.file(), unreadable.refusal());
            case Linking.Result.Linked linked -> tell(fields, first, linked);
        };
    }

    @Override
    public void read(Path file, long rows) {
        if (rows % EVERY == 0) {
            console.remark("link.reading", file, rows);
        }
    }

    @Override
    public void compared(long rows, long of) {
        long now = rows * STEPS / Math.max(1, of);
        if (now > step && of >= EVERY / STEPS) {
            step = now;
            console.remark("link.progress", rows, of);
        }
    }

    private int tell(FieldMapping fields, Path first, Linking.Result.Linked linked) {
        LinkSummary summary = linked.summary();
        linked.oddities()
                .forEach(oddity -> console.remark("link.oddity." + oddity.code(), oddity.file(), oddity.count()));
        if (summary.rules().isEmpty()) {
            console.remark("link.no-rules");
        }
        double load = linked.loadMillis() / 1000.0;
        double link = linked.linkMillis() / 1000.0;
        console.say(
                dedupe == null ? "link.done" : "link.done-one", linked.leftRows(), linked.rightRows(), load, link, out);
        console.say("link.links", summary.links(), summary.pairs());
        console.say(review == null ? "link.unsure" : "link.unsure-in", summary.unsure(), review == null ? "" : review);
        summary.rules().forEach(use -> console.say("link.rule", use.rule(), use.pairs(), use.links(), use.alone()));
        console.summary(json(fields, first, linked));
        return ExitCode.CLEAN;
    }

    private Map<String, Object> json(FieldMapping fields, Path first, Linking.Result.Linked linked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", "link");
        json.put("mapping", mapping.toString());
        json.put("link", fields.type().code());
        json.put(dedupe == null ? "left" : "dedupe", first.toString());
        json.put("leftRows", linked.leftRows());
        if (right != null) {
            json.put("right", right.toString());
            json.put("rightRows", linked.rightRows());
        }
        json.put(
                "oddities",
                linked.oddities().stream()
                        .map(oddity -> Map.of(
                                "file", oddity.file().toString(), "code", oddity.code(), "count", oddity.count()))
                        .toList());
        json.put("pairs", linked.summary().pairs());
        json.put("links", linked.summary().links());
        json.put("unsure", linked.summary().unsure());
        json.put("prior", linked.summary().prior());
        json.put("rules", linked.summary().rules());
        json.put("loadSeconds", linked.loadMillis() / 1000.0);
        json.put("linkSeconds", linked.linkMillis() / 1000.0);
        json.put("out", out.toString());
        if (review != null) {
            json.put("review", review.toString());
        }
        return json;
    }
}

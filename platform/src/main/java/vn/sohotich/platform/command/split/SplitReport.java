package vn.sohotich.platform.command.split;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.handover.proof.Manifest;

/** Says what became of the rows of a split: for offices, apart and why, and everything that was unusual in the inputs. */
public final class SplitReport {

    private final Console console;
    private final Manifest manifest;
    private final Map<String, Long> apart = new TreeMap<>();

    public SplitReport(Console console, Manifest manifest) {
        this.console = console;
        this.manifest = manifest;
        for (Manifest.Output output : manifest.outputs()) {
            String reason = output.reason();
            if (reason != null) {
                apart.merge(reason, output.rows(), Long::sum);
            }
        }
    }

    public void tell(Path out, String manifestSha256) {
        long rows = manifest.total().rows();
        long offices = manifest.outputs().stream()
                .map(Manifest.Output::unit)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long placed = rows - apart.values().stream().mapToLong(Long::longValue).sum();
        console.say(
                "split.done", rows, manifest.inputs().size(), manifest.outputs().size(), out);
        console.say("split.offices", placed, offices);
        apart.forEach(
                (reason, count) -> console.say("split.apart", count, console.text("handover.apart." + reason), reason));
        manifest.inputs().forEach(this::tellUnusual);
        console.say("split.manifest", out.resolve(Manifest.FILE), manifestSha256);
        summarise(out, manifestSha256, placed, offices);
    }

    private void tellUnusual(Manifest.Input input) {
        for (Manifest.Sheet sheet : input.sheets()) {
            if (sheet.hidden()) {
                console.say("split.hidden-sheet", input.file(), sheet.name(), sheet.rows());
            }
            if (sheet.hiddenRows() > 0) {
                console.say("split.hidden-rows", input.file(), sheet.name(), sheet.hiddenRows());
            }
            if (sheet.above() > 0) {
                String key = sheet.use().equals("notes") ? "split.notes" : "split.above";
                console.say(key, input.file(), sheet.name(), sheet.above());
            }
            sheet.notCarried()
                    .forEach((column, count) ->
                            console.say("split.not-carried", input.file(), sheet.name(), column, count));
        }
    }

    private void summarise(Path out, String manifestSha256, long placed, long offices) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("command", "split");
        summary.put("out", out.toString());
        summary.put("rows", manifest.total().rows());
        summary.put("files", manifest.outputs().size());
        summary.put("placed", placed);
        summary.put("offices", offices);
        summary.put("apart", apart);
        summary.put("manifestSha256", manifestSha256);
        console.summary(summary);
    }
}

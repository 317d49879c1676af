package vn.sohotich.platform.command.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.check.FindingTexts;
import vn.sohotich.platform.shared.Refusal;

/**
 * A check for people: one line per finding that needs a look, up to a limit for errors and one for the rest, then the
 * counts; notes only if wanted.
 */
public final class TextReport implements Report {

    private static final int SHOWN = 200;

    private final Console console;
    private final FindingTexts texts;
    private final boolean all;
    private long shown;
    private long heavyShown;
    private long hidden;

    public TextReport(Console console, boolean all) {
        this.console = console;
        this.texts = FindingTexts.in(console.locale());
        this.all = all;
    }

    @Override
    public void begin(Path file, DataSheet sheet) {
        shown = 0;
        heavyShown = 0;
        hidden = 0;
        console.say(
                "check.file",
                file,
                sheet.match().type().name().in(console.locale()),
                sheet.match().layout().name().in(console.locale()),
                sheet.sheet());
    }

    @Override
    public void found(FoundAt found) {
        boolean heavy = found.finding().severity().compareTo(Severity.ERROR) <= 0;
        boolean crowded = heavy ? heavyShown >= SHOWN : shown >= SHOWN;
        if (!all && (crowded || found.finding().severity() == Severity.NOTE)) {
            hidden++;
            return;
        }
        shown += heavy ? 0 : 1;
        heavyShown += heavy ? 1 : 0;
        String place = found.row() == 0 ? console.text("check.whole-file") : found.cell();
        String column = found.column() == null ? "" : found.column();
        console.out()
                .println("  %-8s %-24s %-14s %s [%s]"
                        .formatted(
                                place,
                                column,
                                texts.severity(found.finding().severity()),
                                texts.what(found.finding()),
                                found.finding().code()));
        if (heavy) {
            console.out().println(" ".repeat(11) + "→ " + texts.mend(found.finding()));
        }
    }

    @Override
    public void end(long rows, Tally tally) {
        if (hidden > 0) {
            console.say("check.hidden", hidden);
        }
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> tally.of(severity) > 0)
                .map(severity -> texts.severity(severity) + ": " + tally.of(severity))
                .collect(Collectors.joining(" · "));
        console.say("check.rows", rows, counts.isEmpty() ? console.text("check.clean") : counts);
        if (!counts.isEmpty()) {
            console.say("check.catalogue");
        }
    }

    @Override
    public void unreadable(Path file, Refusal refusal) {
        console.refuse("check", file, refusal);
    }

    @Override
    public void close() {}
}

package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohotich.platform.command.check.FileCheck;
import vn.sohotich.platform.command.check.JsonReport;
import vn.sohotich.platform.command.check.MarkedCopy;
import vn.sohotich.platform.command.check.Report;
import vn.sohotich.platform.command.check.Tally;
import vn.sohotich.platform.command.check.TextReport;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.marking.ErrorWorkbook;
import vn.sohotich.platform.record.definition.BookTypes;

/** Checks workbooks: every finding with its row and column, on request as marks in a copy of the file. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--error-workbook", paramLabel = "OUT")
    private @Nullable Path errorWorkbook;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--declared", split = ",", paramLabel = "ROWS")
    private List<Long> declared = List.of();

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        int usage = outputUsage();
        if (usage != ExitCode.CLEAN) {
            return usage;
        }
        BookTypes types = BookTypes.shipped();
        if (!declared.isEmpty() && declared.size() != files.size()) {
            console.remark("check.declared", declared.size(), files.size());
            return ExitCode.WRONG_USAGE;
        }
        Report report = console.json() ? new JsonReport(console) : new TextReport(console, all);
        int worst = ExitCode.CLEAN;
        for (int i = 0; i < files.size(); i++) {
            long rows = declared.isEmpty() ? -1 : declared.get(i);
            worst = Math.max(worst, check(files.get(i), types, rows, report));
        }
        report.close();
        return worst;
    }

    /** An error workbook belongs to one file and never takes its place. */
    private int outputUsage() throws IOException {
        Path out = errorWorkbook;
        if (out == null) {
            return ExitCode.CLEAN;
        }
        Path file = files.getFirst();
        if (files.size() > 1) {
            console.remark("check.one-file");
            return ExitCode.WRONG_USAGE;
        }
        String wanted = Files.isRegularFile(file) ? ErrorWorkbook.extensionFor(file) : ".xlsx";
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(wanted)) {
            console.remark("check.extension", out, wanted);
            return ExitCode.WRONG_USAGE;
        }
        if (Files.exists(out) && Files.exists(file) && Files.isSameFile(file, out)) {
            console.remark("output.same", out);
            return ExitCode.WRONG_USAGE;
        }
        if (Files.exists(out) && !force) {
            console.remark("output.exists", out);
            return ExitCode.CANNOT_WRITE;
        }
        return ExitCode.CLEAN;
    }

    private int check(Path file, BookTypes types, long rows, Report report) throws IOException {
        return switch (WorkbookReader.open(file, types)) {
            case OpenOutcome.Unreadable unreadable -> {
                report.unreadable(file, unreadable.refusal());
                yield ExitCode.UNREADABLE;
            }
            case OpenOutcome.Opened opened -> {
                try (DataSheet sheet = opened.sheet()) {
                    yield check(file, sheet, types, rows, report);
                }
            }
        };
    }

    private int check(Path file, DataSheet sheet, BookTypes types, long rows, Report report) throws IOException {
        Tally tally = new Tally();
        MarkedCopy copy = new MarkedCopy();
        report.begin(file, sheet);
        ReadOutcome outcome = new FileCheck(sheet, types, clock, rows, found -> {
                    tally.add(found.finding());
                    report.found(found);
                    copy.note(found);
                })
                .run();
        if (outcome instanceof ReadOutcome.Broken broken) {
            report.unreadable(file, broken.refusal());
            return ExitCode.UNREADABLE;
        }
        report.end(outcome.rows(), tally);
        if (errorWorkbook != null) {
            long marked = copy.write(file, sheet, types, clock, console.locale(), errorWorkbook);
            console.say("check.marked", errorWorkbook, marked);
        }
        return tally.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}

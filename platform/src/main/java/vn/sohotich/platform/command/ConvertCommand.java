package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.output.EntryWriter;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/** Converts a workbook in any known layout into the template of the 158 software. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE")
    private Path in = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--force")
    private boolean force;

    ConvertCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!OutputName.isWorkbook(out)) {
            console.remark("output.extension", out);
            return ExitCode.WRONG_USAGE;
        }
        if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out)) {
            console.remark("output.same", out);
            return ExitCode.WRONG_USAGE;
        }
        if (Files.exists(out) && !force) {
            console.remark("output.exists", out);
            return ExitCode.CANNOT_WRITE;
        }
        BookTypes types = BookTypes.shipped();
        OpenOutcome outcome = WorkbookReader.open(in, types);
        if (outcome instanceof OpenOutcome.Unreadable unreadable) {
            return console.refuse("convert", in, unreadable.refusal());
        }
        try (DataSheet sheet = ((OpenOutcome.Opened) outcome).sheet()) {
            return convert(sheet, types);
        }
    }

    private int convert(DataSheet sheet, BookTypes types) throws IOException {
        BookType type = sheet.match().type();
        try (EntryWriter writer = EntryWriter.open(types, type, type.template(), out)) {
            Conversion conversion = new Conversion(sheet, types, clock, writer);
            ReadOutcome outcome = conversion.run();
            if (outcome instanceof ReadOutcome.Broken broken) {
                return console.refuse("convert", in, broken.refusal());
            }
            tell(sheet, outcome.rows(), conversion, writer.finish());
        }
        return ExitCode.CLEAN;
    }

    private void tell(DataSheet sheet, long rows, Conversion conversion, List<Path> files) {
        console.say(
                "convert.done",
                rows,
                sheet.match().layout().name().in(console.locale()),
                sheet.match().type().template().name().in(console.locale()));
        files.forEach(file -> console.say("convert.file", file));
        conversion.changed().forEach((field, count) -> console.say("convert.changed", field, count));
        console.say("convert.findings", conversion.tally().bySeverity().toString());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("command", "convert");
        summary.put("file", in.toString());
        summary.put("kind", sheet.match().type().kind());
        summary.put("from", sheet.match().layout().id());
        summary.put("to", sheet.match().type().template().id());
        summary.put("rows", rows);
        summary.put("out", files.stream().map(Path::toString).toList());
        summary.put("changed", conversion.changed());
        summary.put("bySeverity", conversion.tally().bySeverity());
        summary.put("byCode", conversion.tally().byCode());
        console.summary(summary);
    }
}

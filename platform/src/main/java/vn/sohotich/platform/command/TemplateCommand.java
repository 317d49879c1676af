package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.exchange.workbook.output.TemplateWriter;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/** Writes the empty workbook of a kind of book. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--kind", required = true)
    private String kind = "";

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--force")
    private boolean force;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BookTypes types = BookTypes.shipped();
        Optional<BookType> type = types.find(kind.toUpperCase(Locale.ROOT));
        if (type.isEmpty()) {
            String known = types.all().stream().map(BookType::kind).collect(Collectors.joining(", "));
            console.remark("template.unknown-kind", kind, known);
            return ExitCode.WRONG_USAGE;
        }
        if (!OutputName.isWorkbook(out)) {
            console.remark("output.extension", out);
            return ExitCode.WRONG_USAGE;
        }
        if (Files.exists(out) && !force) {
            console.remark("output.exists", out);
            return ExitCode.CANNOT_WRITE;
        }
        new TemplateWriter(types, console.locale()).write(type.get(), out);
        int columns = type.get().template().columns().size();
        console.say("template.done", type.get().name().in(console.locale()), out, columns);
        console.summary(
                Map.of("command", "template", "kind", type.get().kind(), "out", out.toString(), "columns", columns));
        return ExitCode.CLEAN;
    }
}

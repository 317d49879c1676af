package vn.sohotich.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;
import vn.sohotich.platform.exchange.workbook.output.ChosenBook;
import vn.sohotich.platform.exchange.workbook.output.TemplateWish;
import vn.sohotich.platform.exchange.workbook.output.TemplateWriter;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.era.BookVersion;

/**
 * Writes the empty workbook of a kind of book: of all its columns, of one of its layouts, of the books of an era (by name,
 * by year or by the year of the chosen book), with office and number of a chosen book filled in.
 */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "KIND")
    private @Nullable String named;

    @Option(names = "--kind")
    private @Nullable String kind;

    @Option(names = "--out")
    private @Nullable Path out;

    @Option(names = "--format")
    private String format = "xls";

    @Option(names = "--version")
    private @Nullable String version;

    @Option(names = "--layout")
    private @Nullable String layout;

    @Option(names = "--book")
    private @Nullable String book;

    @Option(names = "--office")
    private String office = "";

    @Option(names = "--rows")
    private int rows = ChosenBook.USUAL_ROWS;

    @Option(names = "--force")
    private boolean force;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = kind == null ? named : kind;
        if (wanted == null || (named != null && kind != null)) {
            return wrong("template.which-kind", known());
        }
        Optional<BookType> type = Shipped.TYPES.find(wanted.toUpperCase(Locale.ROOT));
        return type.isEmpty() ? wrong("template.unknown-kind", wanted, known()) : write(type.get());
    }

    private Integer write(BookType type) throws IOException {
        boolean badRows = rows < 0 || rows > ChosenBook.MOST_ROWS;
        if (badRows) {
            return wrong("template.rows", ChosenBook.MOST_ROWS);
        }
        if (!format.equalsIgnoreCase("xls") && !format.equalsIgnoreCase("xlsx")) {
            return wrong("template.format", format);
        }
        Optional<BookVersion> era = era(type);
        if (version != null && era.isEmpty()) {
            return wrong("template.unknown-version", version, versions(type));
        }
        Optional<Layout> columns =
                layout == null ? Optional.of(era.map(type::template).orElse(type.template())) : type.layout(layout);
        if (columns.isEmpty()) {
            return wrong("template.unknown-layout", String.valueOf(layout), layouts(type));
        }
        ChosenBook chosen = book == null ? null : new ChosenBook(book, office, rows);
        return write(new TemplateWish(type, columns.get(), era.orElse(null), chosen));
    }

    private Integer write(TemplateWish wish) throws IOException {
        Path file = out == null ? Path.of(wish.fileName() + "." + format.toLowerCase(Locale.ROOT)) : out;
        if (!OutputName.isWorkbook(file)) {
            return wrong("output.extension", file);
        }
        if (Files.exists(file) && !force) {
            console.remark("output.exists", file);
            return ExitCode.CANNOT_WRITE;
        }
        new TemplateWriter(Shipped.TYPES, console.locale()).write(wish, file);
        int columns = wish.layout().columns().size();
        console.say("template.done", wish.type().name().in(console.locale()), file, columns);
        BookVersion era = wish.version();
        console.summary(Map.of(
                "command",
                "template",
                "kind",
                wish.type().kind(),
                "version",
                era == null ? "" : era.id(),
                "layout",
                wish.layout().id(),
                "out",
                file.toString(),
                "columns",
                columns));
        return ExitCode.CLEAN;
    }

    /** The era by its name or any of its years; without one, that of the chosen book. */
    private Optional<BookVersion> era(BookType type) {
        if (version == null) {
            int opened = book == null ? 0 : NumberInYear.read(book).year();
            return opened == 0 ? Optional.empty() : type.version(opened);
        }
        Optional<BookVersion> byName = type.version(version);
        boolean isYear = version.matches("[1-9][0-9]{3}");
        return byName.isPresent() || !isYear ? byName : type.version(Integer.parseInt(version));
    }

    private String known() {
        return Shipped.TYPES.all().stream().map(BookType::kind).collect(Collectors.joining(", "));
    }

    private String versions(BookType type) {
        return type.versions().stream()
                .map(known -> known.id() + " (" + known.label().in(console.locale()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String layouts(BookType type) {
        return type.layouts().stream().map(Layout::id).collect(Collectors.joining(", "));
    }

    private Integer wrong(String message, Object... args) {
        console.remark(message, args);
        return ExitCode.WRONG_USAGE;
    }

    /** Read when first needed: every command is made at every start. */
    private static final class Shipped {
        private static final BookTypes TYPES = BookTypes.shipped();
    }
}

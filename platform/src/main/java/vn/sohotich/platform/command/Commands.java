package vn.sohotich.platform.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vn.sohotich.platform.command.console.Console;

/**
 * Front door of the batch commands: runs one command and returns its exit code. Vietnamese unless {@code --lang en} is
 * given; with {@code --json} the result is one JSON document.
 */
public final class Commands {

    private Commands() {}

    /** Runs the command that the arguments name, on the process's own streams. */
    public static int run(String[] args) {
        System.setProperty("logback.configurationFile", "command-logback.xml");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = console(args, out, err, Boolean.getBoolean("sohotich.terminal"));
        FullHeap fullHeap = new FullHeap(console);
        Thread.setDefaultUncaughtExceptionHandler(fullHeap);
        return run(args, console, fullHeap);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = console(args, out, err, false);
        return run(args, console, new FullHeap(console));
    }

    private static Console console(String[] args, PrintStream out, PrintStream err, boolean onTerminal) {
        List<String> words = List.of(args);
        return new Console(language(words), words.contains("--json"), out, err, onTerminal);
    }

    private static int run(String[] args, Console console, FullHeap fullHeap) {
        CommandLine line = new CommandLine(new FrontDoor(console))
                .addSubcommand("check", new CheckCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("convert", new ConvertCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("match", new MatchCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("explain", new ExplainCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("lines", new LinesCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("link", new LinkCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("evaluate", new EvaluateCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("split", new SplitCommand(console, Clock.systemDefaultZone()))
                .addSubcommand("template", new TemplateCommand(console))
                .addSubcommand("help", new HelpCommand(console))
                .addSubcommand("version", new VersionCommand(console));
        WrongUsage wrongUsage = new WrongUsage(console);
        Fault fault = new Fault(console, fullHeap);
        line.setParameterExceptionHandler(wrongUsage);
        line.setExecutionExceptionHandler(fault);
        line.getSubcommands().values().forEach(command -> {
            command.setParameterExceptionHandler(wrongUsage);
            command.setExecutionExceptionHandler(fault);
        });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            return fullHeap.tell();
        }
    }

    private static Locale language(List<String> words) {
        int option = words.indexOf("--lang");
        String given = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse("vi");
        return "en".equalsIgnoreCase(given) ? Locale.ENGLISH : Locale.of("vi");
    }
}

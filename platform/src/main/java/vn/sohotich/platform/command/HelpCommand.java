package vn.sohotich.platform.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;

/** Shows every command, or one of them in full. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    static final List<String> COMMANDS = List.of(
            "demo",
            "start",
            "check",
            "convert",
            "match",
            "explain",
            "lines",
            "link",
            "evaluate",
            "split",
            "template",
            "version",
            "help");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (command == null) {
            console.out().println(console.text("help.all"));
            return ExitCode.CLEAN;
        }
        if (!COMMANDS.contains(command)) {
            console.remark("usage.unknown-command", command);
            console.remark("usage.see-help", "help");
            return ExitCode.WRONG_USAGE;
        }
        console.out().println(console.text("help." + command));
        return ExitCode.CLEAN;
    }
}

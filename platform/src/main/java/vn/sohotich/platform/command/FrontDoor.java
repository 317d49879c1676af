package vn.sohotich.platform.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.sohotich.platform.command.console.Console;

/** The command without a name: shows the help. Its options hold for all commands. */
@Command(name = "sohotich")
final class FrontDoor implements Callable<Integer> {

    private final Console console;

    @Option(names = "--lang", scope = ScopeType.INHERIT)
    private String language = "vi";

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"})
    private boolean version;

    FrontDoor(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return version ? new VersionCommand(console).call() : new HelpCommand(console).call();
    }
}

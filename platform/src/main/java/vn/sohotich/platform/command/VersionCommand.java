package vn.sohotich.platform.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;

/** Says which version this is and on which Java it runs. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String version = Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("0.1.0-SNAPSHOT");
        String java = Runtime.version().toString();
        console.say("version", version, java);
        console.summary(Map.of("command", "version", "version", version, "java", java));
        return ExitCode.CLEAN;
    }
}

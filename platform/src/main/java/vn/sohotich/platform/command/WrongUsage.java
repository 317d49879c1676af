package vn.sohotich.platform.command;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;

/** Answers a command line that can't be understood: what is wrong, and where the help is. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Console console;

    WrongUsage(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (isHelpAskedFor(args)) {
            console.out().println(console.text("help." + (isRoot(command) ? "all" : command.name())));
            return ExitCode.CLEAN;
        }
        switch (fault) {
            case UnmatchedArgumentException unmatched ->
                console.remark(
                        isRoot(command) ? "usage.unknown-command" : "usage.unknown-argument",
                        isRoot(command)
                                ? unmatched.getUnmatched().getFirst()
                                : String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                console.remark(
                        "usage.missing",
                        missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(" ")));
            default -> console.remark("usage.wrong");
        }
        console.remark("usage.see-help", isRoot(command) ? "help" : "help " + command.name());
        return ExitCode.WRONG_USAGE;
    }

    private static boolean isHelpAskedFor(String[] args) {
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoot(CommandSpec command) {
        return command.parent() == null;
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}

package vn.sohotich.platform.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;

/** The outermost edge: a file that can't be written or a full heap is said in words, anything else is a fault of the program. */
final class Fault implements IExecutionExceptionHandler {

    private final Console console;
    private final FullHeap fullHeap;

    Fault(Console console, FullHeap fullHeap) {
        this.console = console;
        this.fullHeap = fullHeap;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (FullHeap.isBehind(fault)) {
            return fullHeap.tell();
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            console.remark("fault.cannot-write");
            return ExitCode.CANNOT_WRITE;
        }
        console.remark("fault.unexpected", fault.getClass().getSimpleName());
        if (System.getenv("SOHOTICH_TRACE") != null) {
            fault.printStackTrace(console.out());
        }
        return ExitCode.FAULT;
    }
}

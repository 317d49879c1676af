package vn.sohotich.platform.command;

import java.lang.Thread.UncaughtExceptionHandler;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.console.ExitCode;

/**
 * The outermost edge for a heap that is full, in whichever thread that happens: says how to give more, in words that were
 * made while there was room. Any other error of a thread ends the program too, for nobody would wait for it.
 */
final class FullHeap implements UncaughtExceptionHandler {

    private static final long GIB = 1L << 30;

    private final Console console;
    private final String words;

    FullHeap(Console console) {
        this.console = console;
        this.words = console.text("fault.memory", gib(Runtime.getRuntime().maxMemory()));
    }

    /** Twice as much as there is, in whole GiB. */
    private static long gib(long heap) {
        return 2 * Math.ceilDiv(heap, GIB);
    }

    /** Whether the heap was full somewhere behind this fault. */
    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    int tell() {
        console.complain(words);
        return ExitCode.FAULT;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (isBehind(fault)) {
            tell();
        } else {
            console.remark("fault.unexpected", fault.getClass().getSimpleName());
        }
        Runtime.getRuntime().halt(ExitCode.FAULT);
    }
}

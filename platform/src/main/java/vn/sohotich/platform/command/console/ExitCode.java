package vn.sohotich.platform.command.console;

/** What a command tells the shell; documented in the help. */
public final class ExitCode {

    public static final int CLEAN = 0;
    public static final int FINDINGS = 1;
    public static final int UNREADABLE = 2;
    public static final int WRONG_USAGE = 64;
    public static final int FAULT = 70;
    public static final int CANNOT_WRITE = 73;

    private ExitCode() {}
}

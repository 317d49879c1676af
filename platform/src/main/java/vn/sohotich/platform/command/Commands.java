package vn.sohotich.platform.command;

/** Front door of the batch commands: runs one command and returns its exit code. */
public final class Commands {

    private Commands() {}

    public static int run(String[] args) {
        return args.length == 0 ? 0 : 64;
    }
}

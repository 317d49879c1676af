package vn.sohotich.platform.work;

/**
 * Carries out one kind of work. It is run outside of any transaction and opens its own; after a crash it is run again
 * from the start, so running it twice must have one effect.
 */
public interface WorkHandler {
    /** The kind of work, for instance {@code import-read}; its title is the message {@code work.<kind>}. */
    String kind();

    WorkOutcome run(WorkRun run);
}

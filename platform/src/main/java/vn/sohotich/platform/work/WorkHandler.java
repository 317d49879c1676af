package vn.sohotich.platform.work;

import org.jspecify.annotations.Nullable;

/**
 * Carries out one kind of work. It is run outside of any transaction and opens its own; after a crash it is run again
 * from the start, so running it twice must have one effect.
 */
public interface WorkHandler {
    /** The kind of work, for instance {@code import-read}; its title is the message {@code work.<kind>}. */
    String kind();

    WorkOutcome run(WorkRun run);

    /** The screen that shows what came of it, such as {@code /imports/…}; null when there is none. */
    default @Nullable String leadsTo(WorkState state) {
        return null;
    }
}

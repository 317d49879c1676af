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

    /** Whether a run that goes on after a pause or a crash finds what was done before, instead of beginning anew. */
    default boolean keepsWhatIsDone() {
        return false;
    }

    /**
     * Called in the transaction that ends the work as cancelled, wherever it was: what waits for it is put right here. The
     * run itself has rolled back or ended at a safe point.
     */
    default void cancelled(WorkState state) {}

    /** The screen that shows what came of it, such as {@code /imports/…}; null when there is none. */
    default @Nullable String leadsTo(WorkState state) {
        return null;
    }
}

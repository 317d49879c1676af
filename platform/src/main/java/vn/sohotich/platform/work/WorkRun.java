package vn.sohotich.platform.work;

import java.util.Map;
import java.util.UUID;

/** One run of a piece of work, as its handler sees it. */
public interface WorkRun {
    UUID id();

    /** User name of the person who asked for it. */
    String actor();

    Map<String, String> parameters();

    /**
     * Tells how far it is; {@code total} is -1 while unknown. Cheap: call it for every row. Where somebody wants the work
     * paused, or the application stops, the run ends here with an exception that must not be caught.
     */
    void progress(long done, long total);

    /** Whether the person wants it stopped. A handler that sees true leaves, and what it returns counts as cancelled. */
    boolean cancelled();
}

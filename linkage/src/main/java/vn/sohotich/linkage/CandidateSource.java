package vn.sohotich.linkage;

import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.Cleaner;

/**
 * Where candidates come from: an index in memory or a table of blocking keys in a database. It is asked once or twice for
 * a whole batch, with all keys together. Implementations are safe for use by several threads.
 */
public interface CandidateSource {
    /** The registered persons under each of the keys; keys may repeat. */
    Blocks fetch(long[] keys);

    /** What makes the clean forms of the sought; a source that holds the forms of the register lends them. */
    default Cleaner cleaner() {
        return new Cleaner();
    }
}

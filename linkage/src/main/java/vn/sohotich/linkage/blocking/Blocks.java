package vn.sohotich.linkage.blocking;

import java.util.List;
import vn.sohotich.linkage.cleaning.CleanPerson;

/**
 * The registered persons that share a blocking key. One person must be the same object under all keys of one answer. A
 * block larger than {@link #LARGEST} may be left out: it separates nobody, and work must stay bounded.
 */
public interface Blocks {
    /** Largest block that is looked through. */
    int LARGEST = 1_000;

    /** The persons under the key, none when there are none or too many. */
    List<CleanPerson> under(long key);
}

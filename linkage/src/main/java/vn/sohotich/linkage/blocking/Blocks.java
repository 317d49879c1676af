package vn.sohotich.linkage.blocking;

import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.ComparedPair;

/**
 * The registered persons that share a blocking key. A block may be cut off behind {@link #LARGEST} persons, because no rule looks through one that large.
 */
public interface Blocks {
    /** More persons than the largest block that any rule looks through. */
    int LARGEST = 500;

    /** The persons under the key, none when there are more than the given number. */
    List<CleanPerson> under(long key, int most);

    /** As {@link #under}; whoever {@link ComparedPair#isHopeless} rules out for the sought person may be left out. */
    default List<CleanPerson> hopefulUnder(long key, int most, CleanPerson sought) {
        return under(key, most);
    }

    /** Blocks that were read from elsewhere, for example from a table of keys in a database. */
    static Blocks of(Map<Long, List<CleanPerson>> personsByKey) {
        return (key, most) -> {
            List<CleanPerson> block = personsByKey.getOrDefault(key, List.of());
            return block.size() > most ? List.of() : block;
        };
    }
}

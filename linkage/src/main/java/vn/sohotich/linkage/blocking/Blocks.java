package vn.sohotich.linkage.blocking;

import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.register.Glance;

/**
 * The registered persons that share a blocking key. A block may be cut off behind {@link #LARGEST} persons, because no rule looks through one that large.
 */
public interface Blocks {
    /** More persons than the largest block that any rule looks through. */
    int LARGEST = 500;

    /** The persons under the key, none when there are more than the given number. */
    List<CleanPerson> under(long key, int most);

    /**
     * Of the persons under the key those near to the sought one by name or number, or all the others, who are far. Whoever
     * {@link ComparedPair#compare} gives up for the sought person may be left out.
     */
    default List<CleanPerson> under(long key, int most, Glance sought, boolean far) {
        return under(key, most).stream()
                .filter(person -> sought.isFar(person.id(), person.name().sketch()) == far)
                .toList();
    }

    /**
     * Says that {@link #under(long, int, Glance, boolean)} is about to be asked, so that a source in memory can bring what many
     * answers need near to the processor at once, in {@link #bring}, where one by one each would be waited for.
     */
    default void announce(long key, int most, Glance sought, boolean far) {}

    /** Brings what was announced. */
    default void bring() {}

    /** Blocks that were read from elsewhere, for example from a table of keys in a database. */
    static Blocks of(Map<Long, List<CleanPerson>> personsByKey) {
        return (key, most) -> {
            List<CleanPerson> block = personsByKey.getOrDefault(key, List.of());
            return block.size() > most ? List.of() : block;
        };
    }
}

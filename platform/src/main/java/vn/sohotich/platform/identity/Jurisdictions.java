package vn.sohotich.platform.identity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies below an administrative unit or came to it from a former one. Answered by the module that keeps the units.
 */
public interface Jurisdictions {
    /**
     * The given units, everything below them and the former units whose books they took over, as codes; unknown codes answer for themselves
     * only.
     */
    Set<String> withDescendants(Set<String> unitCodes);

    /** Those of the units that the wanted one has in its charge; all when none is wanted. */
    default Set<String> within(Set<String> unitCodes, @Nullable String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return unitCodes;
        }
        Set<String> within = new HashSet<>(withDescendants(Set.of(wanted)));
        within.retainAll(unitCodes);
        return within;
    }
}

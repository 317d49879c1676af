package vn.sohotich.platform.territory.update;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Unit;

/** What one row of a file does to the list; {@code row} is 0 where the unit is changed by what is not in the file. */
public record UnitChange(
        Kind kind, int row, @Nullable Unit before, @Nullable Unit after) {
    /** What happens to a unit. */
    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    /** The unit as people look for it: as it is afterwards, or as it was. */
    public Unit unit() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change without a unit");
    }
}

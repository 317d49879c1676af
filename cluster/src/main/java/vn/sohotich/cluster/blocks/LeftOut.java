package vn.sohotich.cluster.blocks;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Keys that counting the whole register singled out: blocks too large for their rule, whose members are never moved, and
 * personal numbers that several rows have; the latter are null when they are too many to be sent around.
 */
public record LeftOut(KeySet oversized, @Nullable KeySet repeatedIds) implements Serializable {
    /** Whether surely only one row of the register has this personal number. */
    public boolean isAlone(long personalIdKey) {
        return repeatedIds != null && !repeatedIds.contains(personalIdKey);
    }
}

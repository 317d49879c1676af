package vn.sohotich.platform.record;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a civil-status record stands; {@link #mayBecome} is the one table of what may follow what. */
public enum RecordStatus {
    ENTERED,
    RETURNED,
    APPROVED,
    TRANSFERRED;

    private static final Map<RecordStatus, Set<RecordStatus>> NEXT = Map.of(
            ENTERED, EnumSet.of(RETURNED, APPROVED),
            RETURNED, EnumSet.of(ENTERED),
            APPROVED, EnumSet.of(RETURNED, TRANSFERRED),
            TRANSFERRED, EnumSet.noneOf(RecordStatus.class));

    public boolean mayBecome(RecordStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Only what nobody has confirmed yet may be corrected; approved records are sent back first. */
    public boolean mayBeCorrected() {
        return this == ENTERED || this == RETURNED;
    }
}

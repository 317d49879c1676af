package vn.sohotich.platform.record.intake.undo;

import java.util.List;
import java.util.Map;

/**
 * What undoing an import would do, and what stands in the way: how many records by reason, and the first of them.
 *
 * @param removed records that the import brought and that would go
 * @param restored records that the import changed and that would get their earlier content back
 */
public record UndoOutlook(long removed, long restored, Map<String, Long> reasons, List<UndoObstacle> first) {
    public UndoOutlook {
        reasons = Map.copyOf(reasons);
        first = List.copyOf(first);
    }

    public boolean possible() {
        return reasons.isEmpty();
    }
}

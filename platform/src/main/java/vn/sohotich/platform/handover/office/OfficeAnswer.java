package vn.sohotich.platform.handover.office;

import java.util.List;
import vn.sohotich.platform.territory.Unit;

/** Which office a written place means on a day, the largest unit first, or why that can't be told. */
public sealed interface OfficeAnswer {

    record Found(List<Unit> lineage) implements OfficeAnswer {
        public Found {
            lineage = List.copyOf(lineage);
        }

        public Unit office() {
            return lineage.getLast();
        }
    }

    record Unplaced(Apart reason) implements OfficeAnswer {}
}

package vn.sohotich.platform.handover.office;

import java.time.LocalDate;
import java.util.List;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Unit;

/** What a split asks about administrative units over time. */
public interface PlaceList {

    /** Which unit a written office means in a record of that day. */
    Recognition recognise(String written, LocalDate on);

    /** The unit and those above it in its own time, the largest first. */
    List<Unit> lineage(Unit unit);

    /** The unit itself when it is valid on that day, else those that followed it until then. */
    List<Unit> successors(Unit unit, LocalDate on);

    /** Number of the stretch of time in which every answer is the same as on that day. */
    int era(LocalDate on);
}

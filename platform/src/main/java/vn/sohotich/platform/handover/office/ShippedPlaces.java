package vn.sohotich.platform.handover.office;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Unit;

/** The administrative units that come with the application: the whole country then and now, without a database. */
public final class ShippedPlaces implements PlaceList {

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final List<LocalDate> turningPoints = turningPoints(gazetteer.all());

    /** The days on which something began or had just ended: between two of them every answer is the same. */
    private static List<LocalDate> turningPoints(List<Unit> units) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Unit unit : units) {
            days.add(unit.validFrom());
            if (unit.validTo() != null) {
                days.add(unit.validTo().plusDays(1));
            }
        }
        return List.copyOf(days);
    }

    @Override
    public Recognition recognise(String written, LocalDate on) {
        return gazetteer.recognise(written, on);
    }

    @Override
    public List<Unit> lineage(Unit unit) {
        return gazetteer.lineage(unit);
    }

    @Override
    public List<Unit> successors(Unit unit, LocalDate on) {
        return gazetteer.successors(unit, on);
    }

    @Override
    public int era(LocalDate on) {
        int from = 0;
        int to = turningPoints.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (turningPoints.get(middle).isAfter(on)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}

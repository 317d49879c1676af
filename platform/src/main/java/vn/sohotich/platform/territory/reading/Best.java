package vn.sohotich.platform.territory.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.territory.Unit;

/** The cheapest readings so far: one unit, or several that cost the same. */
final class Best {
    private final LocalDate on;
    private final List<Unit> units = new ArrayList<>(2);
    private int cost = Cost.BEYOND;
    private int slips;

    Best(LocalDate on) {
        this.on = on;
    }

    /** Cost above which nothing can win any more. */
    int limit() {
        return cost;
    }

    void offer(Place place, int costOfReading, int slipsOfReading) {
        int whole = costOfReading + place.costOfTime(on);
        if (whole > cost) {
            return;
        }
        if (whole < cost) {
            units.clear();
            cost = whole;
            slips = slipsOfReading;
        }
        for (int i = 0; i < units.size(); i++) {
            Unit known = units.get(i);
            if (known.code().equals(place.unit.code())) {
                units.set(i, known.validFrom().isBefore(place.unit.validFrom()) ? place.unit : known);
                return;
            }
        }
        units.add(place.unit);
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    List<Unit> units() {
        return units;
    }

    int slips() {
        return slips;
    }
}

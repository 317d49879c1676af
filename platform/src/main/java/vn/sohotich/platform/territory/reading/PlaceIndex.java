package vn.sohotich.platform.territory.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/** All places by the letters of their names, and below which places they may be written. */
public final class PlaceIndex {
    private static final List<PlaceName> NONE = List.of();

    private final Map<Long, List<PlaceName>> byKey = new HashMap<>();
    private final Map<Place, List<PlaceName>> below = new IdentityHashMap<>();
    private final List<PlaceName> provinces = new ArrayList<>();
    private final List<PlaceName> districts = new ArrayList<>();

    /**
     * @param parents the units above a unit, of its time
     * @param kin the units that a unit became or came from: a place may be written under either
     * @param aliases other names of a unit
     */
    public PlaceIndex(
            Collection<Unit> units,
            Function<Unit, List<Unit>> parents,
            Function<Unit, List<Unit>> kin,
            Function<Unit, List<String>> aliases) {
        Map<Unit, Place> places = new HashMap<>(units.size() * 2);
        for (Unit unit : units) {
            Place place = new Place(unit);
            aliases.apply(unit).forEach(alias -> place.names.add(new PlaceName(place, alias)));
            places.put(unit, place);
        }
        for (Place place : places.values()) {
            hang(place, place.unit, 0, places, parents, kin);
            file(place);
        }
    }

    private static void hang(
            Place place,
            Unit below,
            int cost,
            Map<Unit, Place> places,
            Function<Unit, List<Unit>> parents,
            Function<Unit, List<Unit>> kin) {
        for (Unit parent : parents.apply(below)) {
            place.under(places.get(parent), cost);
            kin.apply(parent).stream()
                    .filter(related -> related.level() == parent.level())
                    .forEach(related -> place.under(places.get(related), cost + Cost.KIN));
            hang(place, parent, cost + Cost.SKIPPED_LEVEL, places, parents, kin);
        }
    }

    private void file(Place place) {
        for (PlaceName name : place.names) {
            byKey.computeIfAbsent(name.key, any -> new ArrayList<>(1)).add(name);
            place.above()
                    .forEach(other ->
                            below.computeIfAbsent(other, any -> new ArrayList<>()).add(name));
            if (place.unit.level() == UnitLevel.PROVINCE) {
                provinces.add(name);
            } else if (place.unit.level() == UnitLevel.DISTRICT) {
                districts.add(name);
            }
        }
    }

    List<PlaceName> named(long key) {
        return byKey.getOrDefault(key, NONE);
    }

    List<PlaceName> below(Place place) {
        return below.getOrDefault(place, NONE);
    }

    List<PlaceName> provinces() {
        return provinces;
    }

    List<PlaceName> districts() {
        return districts;
    }
}

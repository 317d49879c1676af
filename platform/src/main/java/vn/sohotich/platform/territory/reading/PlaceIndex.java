package vn.sohotich.platform.territory.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/** All places by the letters of their names, and below which places they may be written. */
public final class PlaceIndex {
    private static final PlaceName[] NONE = {};

    private final LongTable<PlaceName[]> byKey;
    private final Candidates provinces;
    private final Candidates districts;

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
        places.values().forEach(place -> hang(place, place.unit, 0, places, parents, kin));
        places.values().forEach(Place::fill);
        places.values().forEach(Place::settle);
        byKey = byKey(places.values());
        provinces = ofLevel(places.values(), UnitLevel.PROVINCE);
        districts = ofLevel(places.values(), UnitLevel.DISTRICT);
    }

    private static void hang(
            Place place,
            Unit below,
            int cost,
            Map<Unit, Place> places,
            Function<Unit, List<Unit>> parents,
            Function<Unit, List<Unit>> kin) {
        for (Unit parent : parents.apply(below)) {
            put(place, places.get(parent), cost);
            kin.apply(parent).stream()
                    .filter(related -> related.level() == parent.level())
                    .forEach(related -> put(place, places.get(related), cost + Cost.KIN));
            hang(place, parent, cost + Cost.SKIPPED_LEVEL, places, parents, kin);
        }
    }

    private static void put(Place place, @Nullable Place above, int cost) {
        if (above != null) {
            place.under(above, cost);
        }
    }

    private static LongTable<PlaceName[]> byKey(Collection<Place> places) {
        Map<Long, PlaceName[]> names = new HashMap<>(places.size() * 2);
        for (Place place : places) {
            for (PlaceName name : place.names) {
                names.merge(name.key, new PlaceName[] {name}, PlaceIndex::joined);
            }
        }
        return new LongTable<>(names);
    }

    private static PlaceName[] joined(PlaceName[] some, PlaceName[] more) {
        PlaceName[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Candidates ofLevel(Collection<Place> places, UnitLevel level) {
        return new Candidates(places.stream()
                .filter(place -> place.unit.level() == level)
                .flatMap(place -> place.names.stream())
                .toList());
    }

    PlaceName[] named(long key) {
        PlaceName[] names = byKey.get(key);
        return names == null ? NONE : names;
    }

    Candidates provinces() {
        return provinces;
    }

    Candidates districts() {
        return districts;
    }
}

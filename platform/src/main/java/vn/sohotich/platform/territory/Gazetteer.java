package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All units in memory, made anew when they change: by code, by parent, and by name for reading what books write. */
final class Gazetteer {
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<Place, List<Place>> children = new HashMap<>();
    private final Map<Question, Recognition> answers = new ConcurrentHashMap<>();

    private record Question(String written, LocalDate on) {}

    Gazetteer(Collection<Unit> units) {
        for (Unit unit : units) {
            Place place = new Place(unit);
            byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>(1)).add(place);
            byName.computeIfAbsent(place.plainName, name -> new ArrayList<>(1)).add(place);
        }
        byCode.values().forEach(places -> places.forEach(this::hang));
    }

    private void hang(Place place) {
        String parent = place.unit.parent();
        if (parent == null) {
            return;
        }
        for (Place above : byCode.getOrDefault(parent, List.of())) {
            if (above.unit.overlaps(place.unit)) {
                place.parents.add(above);
                children.computeIfAbsent(above, any -> new ArrayList<>()).add(place);
            }
        }
        place.parents.sort(
                Comparator.comparing((Place above) -> above.unit.validFrom()).reversed());
    }

    List<Unit> all() {
        return byCode.values().stream()
                .flatMap(List::stream)
                .map(place -> place.unit)
                .toList();
    }

    /** Every stretch of time of one code. */
    List<Place> stretches(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<Place> named(String plainName) {
        return byName.getOrDefault(plainName, List.of());
    }

    List<Place> childrenOf(Place place) {
        return children.getOrDefault(place, List.of());
    }

    Recognition recognise(String written, LocalDate on) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(written, on), question -> read(question.written(), on));
    }

    private Recognition read(String written, LocalDate on) {
        WrittenPlace place = new WrittenPlace(written);
        if (place.length() == 0) {
            return new Recognition.Unrecognised("empty");
        }
        List<PlaceReading> readings = new PlaceReader(this, place, on).readings();
        if (readings.isEmpty()) {
            return new Recognition.Unrecognised("unknown");
        }
        PlaceReading best = readings.stream().min(Comparator.naturalOrder()).orElseThrow();
        Map<String, Unit> units = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.compareTo(best) == 0)
                .forEach(reading -> units.putIfAbsent(reading.place().unit.code(), reading.place().unit));
        return units.size() == 1
                ? new Recognition.Recognised(best.place().unit)
                : new Recognition.SeveralUnits(List.copyOf(units.values()));
    }
}

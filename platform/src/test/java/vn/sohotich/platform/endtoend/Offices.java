package vn.sohotich.platform.endtoend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;

/**
 * The communes that a workbook's offices are: those of the country's list as they are, others put on the map with the
 * districts and provinces above them.
 */
final class Offices {
    private static final LocalDate SINCE = LocalDate.of(1945, 9, 2);
    /** A day of the books that the fixtures were taken from. */
    private static final LocalDate IN_THE_BOOKS = LocalDate.of(2015, 1, 1);

    private final Territory territory;
    private final Map<String, Unit> fresh = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    private Offices(Territory territory) {
        this.territory = territory;
    }

    /** Loads the offices; a province that is on the map already keeps its code. */
    static Offices putOnTheMap(Territory territory, List<String> offices) {
        Offices map = new Offices(territory);
        offices.forEach(map::place);
        territory.load(map.fresh.values(), "test");
        return map;
    }

    /** The code of an office as written. */
    String code(String office) {
        return codes.get(office);
    }

    /** The province of today above an office of the country's list. */
    String provinceOf(String office) {
        return provinces.get(office);
    }

    Set<String> provinces() {
        return Set.copyOf(provinces.values());
    }

    private void place(String office) {
        Optional<Unit> known = known(office);
        if (known.isPresent()) {
            List<Unit> today = territory.successors(known.get());
            codes.put(office, territory.codeOfBooks(known.get()).orElseThrow());
            provinces.put(office, territory.provinceOf((today.isEmpty() ? known.get() : today.getFirst()).code()));
            return;
        }
        String[] parts = office.substring("ubnd ".length()).split(", ");
        String province = provinces.computeIfAbsent(parts[2], this::province);
        String district = unit(parts[1], UnitLevel.DISTRICT, province);
        codes.put(office, unit(parts[0], UnitLevel.COMMUNE, district));
    }

    /** The commune of the country's own list that an office is. */
    private Optional<Unit> known(String office) {
        return territory.recognise(office, IN_THE_BOOKS) instanceof Recognition.Recognised known
                        && known.slips() == 0
                        && known.unit().level() == UnitLevel.COMMUNE
                ? Optional.of(known.unit())
                : Optional.empty();
    }

    private String province(String name) {
        return territory.recognise(name) instanceof Recognition.Recognised known
                        && known.unit().name().equalsIgnoreCase(name)
                ? known.unit().code()
                : unit(name, UnitLevel.PROVINCE, null);
    }

    private String unit(String name, UnitLevel level, @Nullable String parent) {
        return fresh.computeIfAbsent(
                        name + parent, key -> new Unit(Codes.fresh("dv"), name, level, parent, SINCE, null))
                .code();
    }
}

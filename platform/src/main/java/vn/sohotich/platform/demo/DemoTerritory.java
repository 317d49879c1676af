package vn.sohotich.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/** Puts the invented province, its districts and communes on the map. */
@Component
class DemoTerritory {
    private static final LocalDate SINCE = LocalDate.of(1976, 1, 1);
    private final Territory territory;

    DemoTerritory(Territory territory) {
        this.territory = territory;
    }

    void draw() {
        if (territory.find(InventedUnit.PROVINCE).isPresent()) {
            return;
        }
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(InventedUnit.PROVINCE, InventedUnit.PROVINCE_NAME, UnitLevel.PROVINCE, null, SINCE, null));
        InventedUnit.DISTRICTS.forEach(
                unit -> units.add(new Unit(unit.code(), unit.name(), UnitLevel.DISTRICT, unit.parent(), SINCE, null)));
        InventedUnit.COMMUNES.forEach(
                unit -> units.add(new Unit(unit.code(), unit.name(), UnitLevel.COMMUNE, unit.parent(), SINCE, null)));
        territory.load(units, "demo");
    }
}

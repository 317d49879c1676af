package vn.sohotich.platform.registry.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** The names of the units in a list. */
@Component
class UnitNames {
    private final Territory territory;

    UnitNames(Territory territory) {
        this.territory = territory;
    }

    Map<String, String> names(List<RecordRow> rows) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.computeIfAbsent(
                row.unitCode(), code -> territory.find(code).map(Unit::name).orElse(code)));
        return names;
    }
}

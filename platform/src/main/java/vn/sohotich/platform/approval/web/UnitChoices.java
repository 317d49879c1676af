package vn.sohotich.platform.approval.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** The units that an actor can choose from, and the names of the units in a list. */
@Component
class UnitChoices {
    private final Access access;
    private final Territory territory;

    UnitChoices(Access access, Territory territory) {
        this.access = access;
        this.territory = territory;
    }

    List<Unit> of(Actor actor, Action action) {
        return access.unitsFor(actor, action).stream()
                .flatMap(code -> territory.find(code).stream())
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    Map<String, String> names(List<RecordRow> rows) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.computeIfAbsent(
                row.unitCode(), code -> territory.find(code).map(Unit::name).orElse(code)));
        return names;
    }
}

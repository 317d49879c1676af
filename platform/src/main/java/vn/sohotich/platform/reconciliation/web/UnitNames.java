package vn.sohotich.platform.reconciliation.web;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.UnitLevel;

/** Names of administrative units for lists and filters. */
@Component("lookUpUnitNames")
class UnitNames {
    private final Territory territory;

    UnitNames(Territory territory) {
        this.territory = territory;
    }

    /** The name of a unit, its code when it is unknown. */
    public String of(String code) {
        return territory.nameOf(code);
    }

    /** The communes among these units, by code. */
    List<String> communes(Collection<String> codes) {
        return codes.stream()
                .filter(code -> territory
                        .find(code)
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .isPresent())
                .sorted()
                .toList();
    }
}

package vn.sohotich.platform.delivery.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Units by name, for the screens of this module. */
@Component
class DeliveryUnits {
    private final Territory territory;
    private final Access access;

    DeliveryUnits(Territory territory, Access access) {
        this.territory = territory;
        this.access = access;
    }

    UnitNames names() {
        return territory::nameOf;
    }

    /** The units in which the actor may receive deliveries, the largest first. */
    List<Unit> choices(Actor actor) {
        return territory.offered(access.unitsFor(actor, Action.RECEIVE_DELIVERY)).stream()
                .sorted(Comparator.comparing(Unit::level))
                .toList();
    }

    /** The accepting unit and what is in its charge, whose books a delivery may hold, communes first. */
    List<Unit> inside(String unit) {
        return territory.offered(territory.withDescendants(Set.of(unit))).stream()
                .sorted(Comparator.comparing(Unit::level).reversed())
                .toList();
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

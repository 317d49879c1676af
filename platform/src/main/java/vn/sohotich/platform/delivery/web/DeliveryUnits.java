package vn.sohotich.platform.delivery.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return access.unitsFor(actor, Action.RECEIVE_DELIVERY).stream()
                .map(territory::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::level)
                        .thenComparing(Unit::name)
                        .thenComparing(Unit::code))
                .toList();
    }

    /** The accepting unit and what lies below it, whose books a delivery may hold. */
    List<Unit> inside(String unit) {
        return territory.withDescendants(Set.of(unit)).stream()
                .map(territory::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::level).reversed().thenComparing(Unit::name))
                .toList();
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

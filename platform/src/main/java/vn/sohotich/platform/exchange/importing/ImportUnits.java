package vn.sohotich.platform.exchange.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Units by name, for the screens of this module. */
@Component
class ImportUnits {
    private final Territory territory;
    private final Access access;

    ImportUnits(Territory territory, Access access) {
        this.territory = territory;
        this.access = access;
    }

    String nameOf(String code) {
        return territory.nameOf(code);
    }

    UnitNames names() {
        return this::nameOf;
    }

    /** The units in which the actor may import, by name. */
    List<Unit> choices(Actor actor) {
        return access.unitsFor(actor, Action.IMPORT).stream()
                .map(territory::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::code))
                .toList();
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

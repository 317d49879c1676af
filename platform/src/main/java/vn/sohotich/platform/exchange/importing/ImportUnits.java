package vn.sohotich.platform.exchange.importing;

import java.util.List;
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
        return territory.offered(access.unitsFor(actor, Action.IMPORT));
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

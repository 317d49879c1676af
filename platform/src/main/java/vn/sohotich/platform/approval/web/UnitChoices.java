package vn.sohotich.platform.approval.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** The units that an actor can choose from. */
@Component
class UnitChoices {
    private final Access access;
    private final Territory territory;

    UnitChoices(Access access, Territory territory) {
        this.access = access;
        this.territory = territory;
    }

    List<Unit> of(Actor actor, Action action) {
        return territory.offered(access.unitsFor(actor, action));
    }
}

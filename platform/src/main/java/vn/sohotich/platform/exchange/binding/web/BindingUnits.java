package vn.sohotich.platform.exchange.binding.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;

/** The units that a ZIP can be sent for, the actor's own ones first. */
@Component
class BindingUnits {
    private final Access access;
    private final Territory territory;

    BindingUnits(Access access, Territory territory) {
        this.access = access;
        this.territory = territory;
    }

    List<Choice> choices(Actor actor) {
        return territory.offered(access.unitsFor(actor, Action.BIND_SCANS)).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .sorted(Comparator.comparing((Choice choice) -> !actor.units().contains(choice.code()))
                        .thenComparing(Choice::code))
                .toList();
    }

    String nameOf(String code) {
        return territory.nameOf(code);
    }

    /** A unit to choose. */
    record Choice(String code, String name) {}

    /** A step of the way that leads to the page. */
    record Crumb(String label, @Nullable String href) {}
}

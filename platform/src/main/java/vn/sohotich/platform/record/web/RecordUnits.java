package vn.sohotich.platform.record.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Names of administrative units for the screens. */
@Component
public class RecordUnits {
    private final Territory territory;
    private final Access access;

    RecordUnits(Territory territory, Access access) {
        this.territory = territory;
        this.access = access;
    }

    /** The name of the unit, or its code while nobody has loaded it. */
    public String nameOf(String code) {
        return territory.nameOf(code);
    }

    /** The name that the unit had when something was registered. */
    public String nameThen(String code, @Nullable LocalDate on) {
        return territory.nameOf(code, on);
    }

    /** For templates: names by code, looked up when they are asked for. */
    public UnitNames names() {
        return this::nameOf;
    }

    /** The units in which the actor may do something, by name. */
    public List<Unit> choices(Actor actor, Action action) {
        return territory.offered(access.unitsFor(actor, action));
    }

    /** The unit and what lies below it, as far as the actor may see records there. */
    Set<String> below(Actor actor, String unit) {
        return territory.within(access.unitsFor(actor, Action.SEE_RECORDS), unit);
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

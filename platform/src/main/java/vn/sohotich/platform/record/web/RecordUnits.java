package vn.sohotich.platform.record.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** For templates: names by code, looked up when they are asked for. */
    public UnitNames names() {
        return this::nameOf;
    }

    /** The units in which the actor may do something, by name. */
    public List<Unit> choices(Actor actor, Action action) {
        return access.unitsFor(actor, action).stream()
                .map(territory::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::code))
                .toList();
    }

    /** The unit and what lies below it, as far as the actor may see records there. */
    Set<String> below(Actor actor, String unit) {
        Set<String> codes = new HashSet<>(territory.withDescendants(Set.of(unit)));
        codes.retainAll(access.unitsFor(actor, Action.SEE_RECORDS));
        return codes;
    }

    /** Asks for the name of a unit. */
    @FunctionalInterface
    public interface UnitNames {
        String of(String code);
    }
}

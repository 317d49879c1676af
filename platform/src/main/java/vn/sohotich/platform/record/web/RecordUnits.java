package vn.sohotich.platform.record.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.date.DatePrecision;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Names of administrative units for the screens. */
@Component("recordUnits")
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

    /** The name that the unit had on the day of registration, as it is written; today's when that is no whole day. */
    public String nameThen(String code, String registered) {
        return day(registered).map(on -> territory.nameOf(code, on)).orElseGet(() -> nameOf(code));
    }

    /** The same, with the units of today that took over where they have other names: {@code Xã An Nhơn → Xã Đạ Tẻh}. */
    String nameThenAndNow(String code, String registered) {
        String then = nameThen(code, registered);
        String now = day(registered).flatMap(on -> territory.find(code, on)).or(() -> territory.find(code)).stream()
                .flatMap(unit -> territory.successors(unit).stream())
                .map(Unit::name)
                .filter(name -> !name.equals(then))
                .distinct()
                .collect(Collectors.joining(", "));
        return now.isEmpty() ? then : then + " → " + now;
    }

    private static Optional<LocalDate> day(String registered) {
        return (registered.isEmpty() ? Optional.<PartialDate>empty() : PartialDate.parse(registered))
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()));
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

package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units with what became of them and what else they are called, as one list. */
record UnitList(List<Unit> units, List<Succession> successions, List<Alias> aliases) {
    UnitList(Collection<Unit> units, Collection<Succession> successions, Collection<Alias> aliases) {
        this(List.copyOf(units), List.copyOf(successions), List.copyOf(aliases));
    }

    /** This list without what lies in the time of a unit with the same code among these. */
    UnitList without(Collection<Unit> others) {
        Map<String, List<Unit>> byCode = others.stream().collect(Collectors.groupingBy(Unit::code));
        return new UnitList(
                units.stream()
                        .filter(unit -> byCode.getOrDefault(unit.code(), List.of()).stream()
                                .noneMatch(unit::overlaps))
                        .toList(),
                successions,
                aliases);
    }

    /** Another name of the unit that has this code since that day, as people write it. */
    record Alias(String code, LocalDate validFrom, String name) {}
}

package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Units with what became of them and what else they are called, as one list. */
record UnitList(List<Unit> units, List<Succession> successions, List<Alias> aliases) {
    UnitList(Collection<Unit> units, Collection<Succession> successions, Collection<Alias> aliases) {
        this(List.copyOf(units), List.copyOf(successions), List.copyOf(aliases));
    }

    /** Another name of the unit that has this code since that day, as people write it. */
    record Alias(String code, LocalDate validFrom, String name) {}
}

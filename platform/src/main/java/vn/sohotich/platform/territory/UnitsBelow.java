package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which codes stand for the books that some units have in their charge on one day: their own, those of everything below
 * them, and those of the units that they took over from. A code that somebody else bears by then stands for that one's
 * books only, and a unit that went to somebody else went with its books.
 */
final class UnitsBelow {
    private final Gazetteer gazetteer;
    private final LocalDate on;
    private final Set<Unit> reached = new HashSet<>();

    UnitsBelow(Gazetteer gazetteer, LocalDate on) {
        this.gazetteer = gazetteer;
        this.on = on;
    }

    Set<String> codes(Collection<String> from) {
        Deque<Unit> open = new ArrayDeque<>();
        from.forEach(code -> gazetteer.latest(code, on).ifPresent(open::add));
        while (!open.isEmpty()) {
            Unit unit = open.poll();
            if (reached.add(unit)) {
                open.addAll(gazetteer.childrenOf(unit));
                open.addAll(gazetteer.predecessors(unit));
            }
        }
        Set<String> codes = new HashSet<>(from);
        reached.stream().filter(this::isKept).map(Unit::code).forEach(codes::add);
        return codes;
    }

    private boolean isKept(Unit unit) {
        if (unit.isValid(on)) {
            return true;
        }
        Optional<Unit> holder = gazetteer.find(unit.code(), on);
        if (holder.isPresent()) {
            return reached.contains(holder.get());
        }
        Collection<Unit> heirs = gazetteer.successors(unit, on);
        return heirs.isEmpty() || heirs.stream().anyMatch(reached::contains);
    }
}

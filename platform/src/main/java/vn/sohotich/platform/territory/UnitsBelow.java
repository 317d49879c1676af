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

    UnitsBelow(Gazetteer gazetteer, LocalDate on) {
        this.gazetteer = gazetteer;
        this.on = on;
    }

    Set<String> codes(Collection<String> from) {
        Set<String> codes = new HashSet<>(from);
        Set<Unit> ofToday = new HashSet<>();
        Set<Unit> ended = new HashSet<>();
        for (String code : from) {
            gazetteer.latest(code, on).ifPresent(unit -> reach(unit, unit.isValid(on) ? ofToday : ended));
        }
        ofToday.stream()
                .filter(unit -> isBorneWithin(unit, ofToday) && isInChargeOf(unit, ofToday))
                .map(Unit::code)
                .forEach(codes::add);
        ended.stream()
                .filter(unit -> isBorneWithin(unit, ended))
                .map(Unit::code)
                .forEach(codes::add);
        return codes;
    }

    private void reach(Unit from, Set<Unit> reached) {
        Deque<Unit> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            Unit unit = open.poll();
            if (reached.add(unit)) {
                open.addAll(gazetteer.childrenOf(unit));
                open.addAll(gazetteer.predecessors(unit));
            }
        }
    }

    /** Whether nobody bears the code by then, or one of those that were reached. */
    private boolean isBorneWithin(Unit unit, Set<Unit> reached) {
        Optional<Unit> holder = gazetteer.find(unit.code(), on);
        return holder.isEmpty() || reached.contains(holder.get());
    }

    /** Whether an ended unit came to one of those that were reached, as far as it is known. */
    private boolean isInChargeOf(Unit unit, Set<Unit> reached) {
        if (unit.isValid(on) || gazetteer.find(unit.code(), on).isPresent()) {
            return true;
        }
        Collection<Unit> heirs = gazetteer.successors(unit, on);
        return heirs.isEmpty() || heirs.stream().anyMatch(reached::contains);
    }
}

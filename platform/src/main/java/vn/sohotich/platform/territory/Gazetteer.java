package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.reading.PlaceIndex;
import vn.sohotich.platform.territory.reading.PlaceReader;

/**
 * All units in memory: by code, by parent, by what they became, and by name for reading what books write. It never
 * changes and may be used by several threads. {@link #shipped()} needs neither database nor server.
 */
public final class Gazetteer {
    private static final int REMEMBERED = 50_000;
    private static final int REMEMBERED_CHARGES = 2_000;

    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<Unit, List<Unit>> parents = new HashMap<>();
    private final Map<Unit, List<Unit>> children = new HashMap<>();
    private final Map<Unit, List<Unit>> successors = new HashMap<>();
    private final Map<Unit, List<Unit>> predecessors = new HashMap<>();
    private final Map<Unit, List<String>> aliases = new HashMap<>();
    private final Map<Question, Recognition> answers = new ConcurrentHashMap<>();
    private final Map<Charge, Set<String>> charges = new ConcurrentHashMap<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private volatile @Nullable PlaceIndex index;

    private record Question(String written, LocalDate on) {}

    private record Charge(Set<String> units, LocalDate on) {}

    /** The whole country then and now, read from the files of the application. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /** Holder that reads the shipped files when they are first asked for. */
    private static final class Shipped {
        static final Gazetteer GAZETTEER = new Gazetteer(ShippedUnits.read());
    }

    /** These units and what became of them, for instance a province's own list. */
    public static Gazetteer of(Collection<Unit> units, Collection<Succession> successions) {
        return new Gazetteer(new UnitList(units, successions, List.of()));
    }

    Gazetteer(Collection<Unit> units) {
        this(new UnitList(units, List.of(), List.of()));
    }

    Gazetteer(UnitList list) {
        list.units()
                .forEach(unit -> byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>(1))
                        .add(unit));
        byCode.values().forEach(stretches -> stretches.forEach(this::hang));
        list.units().forEach(this::remember);
        list.successions().forEach(this::follow);
        list.aliases().forEach(this::alsoCalled);
    }

    private void hang(Unit unit) {
        List<Unit> above = unit.parent() == null
                ? List.of()
                : stretches(unit.parent()).stream()
                        .filter(unit::overlaps)
                        .sorted(Comparator.comparing(Unit::validFrom).reversed())
                        .toList();
        parents.put(unit, above);
        above.forEach(parent ->
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(unit));
    }

    private void remember(Unit unit) {
        changes.add(unit.validFrom());
        if (unit.validTo() != null) {
            changes.add(unit.validTo().plusDays(1));
        }
    }

    private void follow(Succession succession) {
        for (Unit before : stretches(succession.predecessor())) {
            for (Unit after : stretches(succession.successor())) {
                if (succession.endedOn().equals(before.validTo())
                        && succession.beganOn().equals(after.validFrom())) {
                    successors
                            .computeIfAbsent(before, any -> new ArrayList<>(1))
                            .add(after);
                    predecessors
                            .computeIfAbsent(after, any -> new ArrayList<>(3))
                            .add(before);
                }
            }
        }
    }

    private void alsoCalled(UnitList.Alias alias) {
        for (Unit unit : stretches(alias.code())) {
            if (unit.validFrom().equals(alias.validFrom())) {
                aliases.computeIfAbsent(unit, any -> new ArrayList<>(1)).add(alias.name());
            }
        }
    }

    /** The unit that had this code on that day. */
    public Optional<Unit> find(String code, LocalDate on) {
        return stretches(code).stream().filter(unit -> unit.isValid(on)).findFirst();
    }

    /** The unit that has this code on that day, or else the last one that had it. */
    Optional<Unit> latest(String code, LocalDate on) {
        return stretches(code).stream()
                .max(Comparator.<Unit, Boolean>comparing(unit -> unit.isValid(on))
                        .thenComparing(Unit::validFrom));
    }

    /** The first day since which every unit has been what it was on that day. */
    public LocalDate unchangedSince(LocalDate on) {
        LocalDate change = changes.floor(on);
        return change == null ? LocalDate.EPOCH.minusYears(1000) : change;
    }

    /**
     * The code under which books of this unit are in somebody's charge: its own, unless the code has passed to a unit
     * that is no successor; then the successor's, and none when there are several.
     */
    public Optional<String> codeOfBooks(Unit unit, LocalDate today) {
        Optional<Unit> holder = find(unit.code(), today);
        if (holder.isEmpty() || holder.get().equals(unit)) {
            return Optional.of(unit.code());
        }
        List<Unit> heirs = successors(unit, today);
        if (heirs.isEmpty() || heirs.contains(holder.get())) {
            return Optional.of(unit.code());
        }
        return heirs.size() == 1 ? Optional.of(heirs.getFirst().code()) : Optional.empty();
    }

    /** Codes of the books that these units have in their charge on that day; unknown codes stand for themselves. */
    Set<String> inCharge(Set<String> units, LocalDate on) {
        if (charges.size() > REMEMBERED_CHARGES) {
            charges.clear();
        }
        return charges.computeIfAbsent(
                new Charge(Set.copyOf(units), on), asked -> Set.copyOf(new UnitsBelow(this, on).codes(asked.units())));
    }

    /** The unit and those above it in its own time, the largest first. */
    public List<Unit> lineage(Unit unit) {
        List<Unit> line = new ArrayList<>(3);
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent()) {
            line.addFirst(next.get());
            next = parents(next.get()).stream().findFirst();
        }
        return List.copyOf(line);
    }

    /** The units that took over directly; several when the unit was divided, none when nobody is known. */
    public List<Unit> successors(Unit unit) {
        return List.copyOf(successors.getOrDefault(unit, List.of()));
    }

    /** The units that the unit took over from directly. */
    public List<Unit> predecessors(Unit unit) {
        return List.copyOf(predecessors.getOrDefault(unit, List.of()));
    }

    /** The unit itself when it is valid on that day, else those that followed it until then, as far as it is known. */
    public List<Unit> successors(Unit unit, LocalDate on) {
        if (unit.isValid(on)) {
            return List.of(unit);
        }
        Set<Unit> seen = new LinkedHashSet<>();
        List<Unit> open = new ArrayList<>(List.of(unit));
        while (!open.isEmpty()) {
            for (Unit next : successors(open.removeFirst())) {
                if (!next.validFrom().isAfter(on) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.stream().filter(next -> next.isValid(on)).toList();
    }

    /**
     * Which unit a written place or office means in a record of that day, for instance
     * {@code ubnd Xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng}. A unit that was not valid then is found where none that was
     * fits: ask {@link Unit#isValid}.
     */
    public Recognition recognise(String written, LocalDate on) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Question(written, unchangedSince(on)), question -> read(question.written(), on));
    }

    /** As {@link #recognise} without remembering the answer. */
    public Recognition read(String written, LocalDate on) {
        return PlaceReader.read(index(), written, on);
    }

    /** Every unit then and now, in no particular order. */
    public List<Unit> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** Every stretch of time of one code. */
    public List<Unit> stretches(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<Unit> parents(Unit unit) {
        return parents.getOrDefault(unit, List.of());
    }

    List<Unit> childrenOf(Unit unit) {
        return children.getOrDefault(unit, List.of());
    }

    List<String> aliases(Unit unit) {
        return aliases.getOrDefault(unit, List.of());
    }

    private PlaceIndex index() {
        PlaceIndex known = index;
        if (known == null) {
            known = new PlaceIndex(all(), this::parents, this::kin, this::aliases);
            index = known;
        }
        return known;
    }

    private List<Unit> kin(Unit unit) {
        List<Unit> kin = new ArrayList<>(successors(unit));
        kin.addAll(predecessors(unit));
        return kin;
    }
}

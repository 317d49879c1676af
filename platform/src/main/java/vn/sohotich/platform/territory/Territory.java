package vn.sohotich.platform.territory;

import java.io.IOException;
import java.io.Reader;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Jurisdictions;
import vn.sohotich.platform.shared.Window;

/**
 * The administrative units (đơn vị hành chính) and what they are called in books. All answers come from memory; what is
 * loaded is seen when its transaction is committed.
 */
@Component
public class Territory implements Jurisdictions {
    private static final int FEW = 40;

    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;
    private volatile @Nullable Gazetteer gazetteer;

    Territory(Units units, AuditTrail trail, Clock clock) {
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** The unit that has this code today, or else the last one that had it. */
    public Optional<Unit> find(String code) {
        return unit(code);
    }

    /** The unit that had this code on that day. */
    public Optional<Unit> find(String code, LocalDate on) {
        return gazetteer().find(code, on);
    }

    /** The name of the unit today, or its code while nobody has loaded it. */
    public String nameOf(String code) {
        return find(code).map(Unit::name).orElse(code);
    }

    /** The name that the unit of this code had on that day; today's when nobody knows. */
    public String nameOf(String code, @Nullable LocalDate on) {
        return Optional.ofNullable(on)
                .flatMap(day -> find(code, day))
                .map(Unit::name)
                .orElseGet(() -> nameOf(code));
    }

    /** The communes of today among these units, by code; books of former ones are found under their successors. */
    public List<String> communes(Collection<String> codes) {
        return offered(codes).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::code)
                .sorted()
                .toList();
    }

    /** The units among these codes that a list offers, by name: those of today, and former ones when they are few. */
    public List<Unit> offered(Collection<String> codes) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> known = codes.stream().flatMap(code -> find(code).stream()).toList();
        List<Unit> current =
                byName(known.stream().filter(unit -> unit.isValid(today)).toList());
        if (known.size() > FEW && !current.isEmpty()) {
            return current;
        }
        List<Unit> all = new ArrayList<>(current);
        all.addAll(byName(known.stream().filter(unit -> !unit.isValid(today)).toList()));
        return List.copyOf(all);
    }

    /** The units as they are now; unchanging, whatever is loaded later. */
    public Gazetteer gazetteer() {
        Gazetteer known = gazetteer;
        if (known == null) {
            known = new Gazetteer(units.list());
            gazetteer = known;
        }
        return known;
    }

    /** The units of today that took over from the unit; itself while it is valid, none when nobody is known. */
    public List<Unit> successors(Unit unit) {
        return gazetteer().successors(unit, LocalDate.now(clock));
    }

    /** The code under which a record of this unit is kept; see {@link Gazetteer#codeOfBooks}. */
    public Optional<String> codeOfBooks(Unit unit) {
        return gazetteer().codeOfBooks(unit, LocalDate.now(clock));
    }

    /** The provinces of today. */
    public List<Unit> provinces() {
        return byName(current().stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .toList());
    }

    /** Units then and now whose name holds what was typed, with or without marks, or whose code begins with it. */
    public Window<Unit> search(String typed, boolean onlyToday, int offset, int size) {
        LocalDate today = LocalDate.now(clock);
        String sought = Folding.plain(typed);
        List<Unit> found = gazetteer().all().stream()
                .filter(unit -> !onlyToday || unit.isValid(today))
                .filter(unit -> unit.code().startsWith(typed.strip())
                        || Folding.plain(unit.name()).contains(sought))
                .sorted(Comparator.comparing(Unit::level)
                        .thenComparing(Unit::code)
                        .thenComparing(Unit::validFrom, Comparator.reverseOrder()))
                .toList();
        int from = Math.clamp(offset, 0, found.size());
        return Window.exact(found.subList(from, Math.min(found.size(), from + size)), found.size(), from, size);
    }

    /** All units of today, districts of yesterday left out. */
    List<Unit> current() {
        LocalDate today = LocalDate.now(clock);
        return gazetteer().all().stream().filter(unit -> unit.isValid(today)).toList();
    }

    /** The units directly below, those of today first, by name. */
    public List<Unit> children(String code) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> below = unit(code).stream()
                .flatMap(unit -> gazetteer().childrenOf(unit).stream())
                .toList();
        List<Unit> ordered = new ArrayList<>(byName(below));
        ordered.sort(Comparator.comparing(unit -> !unit.isValid(today)));
        return List.copyOf(ordered);
    }

    /** The unit and those above it, the largest first; empty for an unknown code. */
    public List<Unit> lineage(String code) {
        return unit(code).map(gazetteer()::lineage).orElse(List.of());
    }

    /** Code of the largest unit above; the code itself when it is unknown or a province. */
    public String provinceOf(String code) {
        List<Unit> line = lineage(code);
        return line.isEmpty() ? code : line.getFirst().code();
    }

    /** Reads a place as of today; see {@link #recognise(String, LocalDate)}. */
    public Recognition recognise(String writtenPlace) {
        return recognise(writtenPlace, LocalDate.now(clock));
    }

    /**
     * Which unit a written place or office means, for instance {@code ubnd Xã An Nhơn, huyện Đạ Tẻh, tỉnh Lâm Đồng}.
     * Between equals, the unit that was valid on that day is preferred.
     */
    public Recognition recognise(String writtenPlace, LocalDate on) {
        return gazetteer().recognise(writtenPlace, on);
    }

    /** The given units, everything below them, and the units from which any of these took over. */
    @Override
    public Set<String> withDescendants(Set<String> unitCodes) {
        return gazetteer().inCharge(unitCodes, LocalDate.now(clock));
    }

    /** Adds or changes units in the name of the system itself. */
    @Transactional
    public void load(Collection<Unit> loaded) {
        load(loaded, "system");
    }

    /** Adds or changes units; a code may stand several times with different stretches of time. */
    @Transactional
    public void load(Collection<Unit> loaded, String actor) {
        load(loaded, List.of(), actor);
    }

    /** Adds or changes units and says which took over from which. */
    @Transactional
    public void load(Collection<Unit> loaded, Collection<Succession> successions, String actor) {
        units.put(loaded);
        units.follow(successions);
        trail.append(actor, Act.of("territory.load", "territory", "units").with(Map.of("units", "" + loaded.size())));
        forget();
    }

    /**
     * Takes the list of the application over, once for each version of it: units that this installation loaded itself
     * stay as they are and keep shipped ones of their code and time out.
     */
    @Transactional
    void takeShipped() {
        if (units.hasTaken(ShippedUnits.VERSION)) {
            return;
        }
        UnitList list = ShippedUnits.read().without(units.own());
        units.replaceShipped(list, ShippedUnits.VERSION, clock.instant());
        trail.append(
                "system",
                Act.of("territory.load", "territory", "units")
                        .with(Map.of("units", "" + list.units().size(), "list", ShippedUnits.VERSION)));
        forget();
    }

    private void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gazetteer = null;
            }
        });
    }

    /** Loads a CSV with the columns {@code code,name,level,parent,validFrom,validTo}: every row or none. */
    @Transactional
    public LoadOutcome loadCsv(Reader csv, String actor) throws IOException {
        UnitCsv read = UnitCsv.read(csv, code -> find(code).isPresent());
        if (!read.findings().isEmpty()) {
            return new LoadOutcome.RefusedRows(read.findings());
        }
        load(read.units(), actor);
        return new LoadOutcome.Loaded(read.units().size());
    }

    private Optional<Unit> unit(String code) {
        return gazetteer().latest(code, LocalDate.now(clock));
    }

    private static List<Unit> byName(List<Unit> list) {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        return list.stream()
                .sorted(Comparator.comparing(Unit::name, collator).thenComparing(Unit::code))
                .toList();
    }
}

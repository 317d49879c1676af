package vn.sohotich.platform.territory.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Succession;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.territory.update.UnitChange.Kind;

/** Works out what a list of units would do to the units that are known. */
final class UpdatePlan {
    private final Gazetteer known;
    private final UpdateTerms terms;
    private final Map<String, Unit> listed = new LinkedHashMap<>();
    private final Map<String, ListedUnit> rows = new HashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final Set<Succession> successions = new LinkedHashSet<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();
    private int unchanged;

    UpdatePlan(Gazetteer known, UpdateTerms terms) {
        this.known = known;
        this.terms = terms;
    }

    UpdatePreview of(List<ListedUnit> list) {
        list.forEach(this::read);
        listed.values().forEach(this::checkParent);
        if (refused.isEmpty()) {
            listed.values().forEach(this::compare);
            listed.values().forEach(this::succeed);
            if (terms.complete()) {
                endTheMissing();
            }
        }
        return new UpdatePreview(changes, List.copyOf(successions), refused, unchanged);
    }

    private void refuse(ListedUnit row, String code, String value) {
        refused.add(new RefusedRow(row.row(), code, value));
    }

    private void read(ListedUnit row) {
        Optional<UnitLevel> level = row.level();
        if (!row.hasReadableCode()) {
            refuse(row, "code", row.code());
        } else if (row.name().isEmpty()) {
            refuse(row, "name", row.code());
        } else if (level.isEmpty()) {
            refuse(row, "level", row.value(Column.LEVEL));
        } else if (!row.hasReadableDays()) {
            refuse(row, "date", row.value(Column.FROM) + " " + row.value(Column.TO));
        } else if (rows.putIfAbsent(row.code(), row) != null) {
            refuse(row, "twice", row.code());
        } else {
            take(row, level.get());
        }
    }

    private void take(ListedUnit row, UnitLevel level) {
        LocalDate from = Objects.requireNonNull(row.day(Column.FROM, terms.from()));
        LocalDate to = row.day(Column.TO, null);
        String parent = level == UnitLevel.PROVINCE ? null : row.parent();
        if (to != null && to.isBefore(from)) {
            refuse(row, "dates", row.value(Column.TO));
        } else if (parent == null && level != UnitLevel.PROVINCE) {
            refuse(row, "parent", row.code());
        } else {
            listed.put(row.code(), new Unit(row.code(), row.name(), level, parent, from, to));
        }
    }

    private void checkParent(Unit unit) {
        String parent = unit.parent();
        if (parent == null) {
            return;
        }
        Unit above = listed.containsKey(parent)
                ? listed.get(parent)
                : known.find(parent, unit.validFrom()).orElse(null);
        if (above == null) {
            refuse(row(unit), "unknown-parent", parent);
        } else if (above.level().compareTo(unit.level()) >= 0) {
            refuse(row(unit), "parent-level", parent);
        }
    }

    private ListedUnit row(Unit unit) {
        return Objects.requireNonNull(rows.get(unit.code()));
    }

    private void compare(Unit unit) {
        Unit at = known.find(unit.code(), unit.validFrom()).orElse(null);
        if (known.stretches(unit.code()).stream()
                .anyMatch(other -> other.validFrom().isAfter(unit.validFrom())
                        && (unit.validTo() == null || !other.validFrom().isAfter(unit.validTo())))) {
            refuse(row(unit), "later", unit.code());
        } else if (at == null) {
            changes.add(new UnitChange(Kind.ADDED, row(unit).row(), null, unit));
        } else if (says(at, unit)) {
            keep(at, unit);
        } else if (at.validFrom().equals(unit.validFrom())) {
            changes.add(new UnitChange(Kind.CHANGED, row(unit).row(), at, until(unit, at.validTo())));
        } else {
            replace(at, unit);
        }
    }

    private static boolean says(Unit at, Unit unit) {
        return at.name().equals(unit.name())
                && at.level() == unit.level()
                && Objects.equals(at.parent(), unit.parent());
    }

    private void keep(Unit at, Unit unit) {
        if (unit.validTo() == null || unit.validTo().equals(at.validTo())) {
            unchanged++;
        } else {
            changes.add(new UnitChange(Kind.ENDED, row(unit).row(), at, ending(at, unit.validTo())));
        }
    }

    private void replace(Unit at, Unit unit) {
        List<String> predecessors = row(unit).predecessors();
        if (!predecessors.isEmpty() && !predecessors.contains(unit.code())) {
            refuse(row(unit), "reused", unit.code());
            return;
        }
        LocalDate last = unit.validFrom().minusDays(1);
        changes.add(new UnitChange(Kind.CHANGED, row(unit).row(), ending(at, last), until(unit, at.validTo())));
        ended.add(at.code());
        successions.add(new Succession(at.code(), last, unit.code(), unit.validFrom()));
    }

    private void succeed(Unit unit) {
        for (String code : row(unit).predecessors()) {
            LocalDate last = unit.validFrom().minusDays(1);
            Unit before = known.find(code, last).orElseGet(() -> latest(code, last));
            if (before == null) {
                refuse(row(unit), "predecessor", code);
                continue;
            }
            LocalDate end = before.validTo() != null && before.validTo().isBefore(last) ? before.validTo() : last;
            if (!listed.containsKey(code) && !end.equals(before.validTo()) && ended.add(code)) {
                changes.add(new UnitChange(Kind.ENDED, row(unit).row(), before, ending(before, end)));
            }
            successions.add(new Succession(code, end, unit.code(), unit.validFrom()));
        }
    }

    private @Nullable Unit latest(String code, LocalDate before) {
        return known.stretches(code).stream()
                .filter(unit -> !unit.validFrom().isAfter(before))
                .max((one, other) -> one.validFrom().compareTo(other.validFrom()))
                .orElse(null);
    }

    private void endTheMissing() {
        Set<UnitLevel> levels = new HashSet<>();
        Set<String> provinces = new HashSet<>();
        listed.values().forEach(unit -> {
            levels.add(unit.level());
            provinces.add(province(unit));
        });
        known.all().stream()
                .filter(unit -> unit.isValid(terms.from()) && levels.contains(unit.level()))
                .filter(unit -> !listed.containsKey(unit.code()) && !ended.contains(unit.code()))
                .filter(unit -> unit.level() == UnitLevel.PROVINCE || provinces.contains(province(unit)))
                .forEach(unit -> changes.add(new UnitChange(
                        Kind.ENDED, 0, unit, ending(unit, terms.from().minusDays(1)))));
    }

    private String province(Unit unit) {
        String parent = unit.parent();
        if (parent == null) {
            return unit.code();
        }
        Unit above = listed.containsKey(parent)
                ? listed.get(parent)
                : known.find(parent, terms.from()).orElse(null);
        return above == null ? parent : province(above);
    }

    private static Unit ending(Unit unit, LocalDate last) {
        return new Unit(unit.code(), unit.name(), unit.level(), unit.parent(), unit.validFrom(), last);
    }

    private static Unit until(Unit unit, @Nullable LocalDate last) {
        return unit.validTo() != null || last == null ? unit : ending(unit, last);
    }
}

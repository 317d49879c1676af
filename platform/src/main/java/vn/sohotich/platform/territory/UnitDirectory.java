package vn.sohotich.platform.territory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.identity.UnitNames;

/** Offers the units of today by name, with or without marks, or by code, to whoever grants them. */
@Component
class UnitDirectory implements UnitNames {
    private final Territory territory;

    UnitDirectory(Territory territory) {
        this.territory = territory;
    }

    @Override
    public Optional<NamedUnit> named(String code) {
        return territory.find(code).map(this::withThoseAbove);
    }

    @Override
    public List<NamedUnit> resembling(String typed, Predicate<String> admissible, int limit) {
        String sought = plain(typed);
        return territory.current().stream()
                .filter(unit -> admissible.test(unit.code()))
                .filter(unit ->
                        plain(unit.name()).contains(sought) || unit.code().startsWith(typed.strip()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name))
                .limit(limit)
                .map(this::withThoseAbove)
                .toList();
    }

    private NamedUnit withThoseAbove(Unit unit) {
        List<String> above = territory.lineage(unit.code()).stream()
                .filter(other -> !other.code().equals(unit.code()))
                .map(Unit::name)
                .collect(Collectors.toList());
        Collections.reverse(above);
        return new NamedUnit(unit.code(), unit.name(), String.join(", ", above));
    }

    private static String plain(String text) {
        return Folding.plain(text).toLowerCase(Locale.ROOT).strip();
    }
}

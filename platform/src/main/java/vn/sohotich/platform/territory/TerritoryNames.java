package vn.sohotich.platform.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.identity.UnitNames;

/** Names units for those who grant them. */
@Component
class TerritoryNames implements UnitNames {
    private final Territory territory;

    TerritoryNames(Territory territory) {
        this.territory = territory;
    }

    @Override
    public Optional<NamedUnit> named(String code) {
        return territory.find(code).map(this::named);
    }

    @Override
    public List<NamedUnit> resembling(String typed, int limit) {
        String sought = Folding.plain(typed);
        return territory.current().stream()
                .filter(unit -> unit.code().startsWith(typed.strip())
                        || Folding.plain(unit.name()).contains(sought))
                .sorted(Comparator.comparing(Unit::level)
                        .thenComparing(unit -> !Folding.plain(unit.name()).endsWith(sought))
                        .thenComparing(Unit::code))
                .limit(limit)
                .map(this::named)
                .toList();
    }

    private NamedUnit named(Unit unit) {
        List<Unit> line = territory.lineage(unit.code());
        String above = line.reversed().stream().skip(1).map(Unit::name).collect(Collectors.joining(", "));
        return new NamedUnit(unit.code(), unit.name(), above);
    }
}
